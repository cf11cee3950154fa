/**
 * The colours of the classes, from the lowest class to the highest, hard-coded so that the page carries no colour library.
 *
 * Sequential ramps were set out in OKLCH with even steps of lightness (light 0.945 to 0.33, projector 0.95 to 0.25, dark
 * 0.37 to 0.94: there the highest class stands out from the dark ground), one hue each, chroma highest in the middle.
 * None is blue, which is water's, none is red, which is the product's accent, and none reaches white.
 * The diverging scheme goes from brown (below zero) over a neutral to teal (above). Its upper arm is a little stronger
 * throughout, so that the sign can be told in greyscale too. Categories and states differ in lightness as well as in hue.
 * palette.test.ts holds all of them to stated colour differences.
 */
import type { Appearance } from './appearance';
import type { SchemeId } from './indicator';

type Ramps = Readonly<Record<SchemeId, readonly string[]>>;

/** One string a ramp keeps the table readable; the hash sign is put on when it is read. */
function ramp(colours: string): readonly string[] {
  return colours.split(' ').map((colour) => `#${colour}`);
}

const LIGHT: Ramps = {
  green: ramp('f4f0b6 d0db99 a9c781 7eb46e 4ca061 388753 266f44 155735 034126'),
  purple: ramp('f6e5ff e1c7fc cbaaf1 b58de6 a06fda 855bbf 6b47a4 533389 3d206f'),
  orange: ramp('ffe8b4 f7cc8f e7af6b d69245 c67517 aa5f11 8f4a0a 733604 592300'),
  teal: ramp('c7f8f4 a4e1dc 80cbc5 5ab5ad 2b9f97 1d857f 0e6d69 005553 003f3d'),
  brown: ramp('f9ebd3 e5d0b3 d1b694 bd9c76 aa8359 906d49 77573a 5e432b 46301d'),
  rose: ramp('ffe1ee fdbfd7 f19ec0 e47cab d55896 b6457f 983369 7a2253 5e0f3e'),
  olive: ramp('f2f2ab d9d98d c0c16f a8a950 90912e 787a24 61631b 4b4d12 36380a'),
  grape: ramp('ffe2fe efc3ed dea4dd cb86cc b968bc 9d54a1 814187 672e6e 4e1d56'),
  diverging: ramp(
    '744119 904f10 a9600e be7521 cf8b3f dca462 e6bd8b eed7b7 efede4 '
    + 'a8c9c1 81b5aa 5ba195 358b80 00756b 005f57 004943 00332f',
  ),
  categorical: ramp('007c40 f59753 62074e 4beac7 c775c0 803500 d1f5bf 00928d'),
  states: ramp('00633f ca933e dfd0f3'),
};

const DARK: Ramps = {
  green: ramp('134b30 21613e 30774c 408e59 51a667 82b872 abc983 d0dc99 f2efb4'),
  purple: ramp('472b7c 5c3d94 734fad 8c62c6 a575e0 b990ea cdacf3 e1c7fc f4e3ff'),
  orange: ramp('652e0c 7e3f13 985218 b2661c cc7a20 da9649 e9b16d f7cc8f ffe6b3'),
  teal: ramp('094a48 135f5c 1d7571 278c86 32a49c 5eb8b1 82cdc7 a4e2dc c6f7f2'),
  brown: ramp('513a27 684c34 7f6042 977350 af885e c1a07a d3b896 e5d1b4 f8e9d2'),
  rose: ramp('6b1d48 852c5c a13c71 be4d86 db5d9b e87fae f3a0c2 fdc0d7 ffdfed'),
  olive: ramp('414316 54571d 696b25 7f812c 959734 abac53 c2c371 d9d98d f0f0aa'),
  grape: ramp('5a2861 713879 8a4990 a45ba9 bf6dc1 cf8ad0 e0a6df efc3ee fee0fd'),
  diverging: ramp(
    'f1c68a e3b068 d39b4a c08734 aa7628 936526 79572a 5f492f 34332e '
    + '446a65 428179 41998d 44b0a1 51c6b4 67dbc8 84f0dc a7fff1',
  ),
  categorical: ramp('00773c e68a44 7b2564 54f1ce ed99e6 ad70c7 d5f8c2 008e73'),
  states: ramp('8cf0bc b77f39 56436c'),
};

const PROJECTOR: Ramps = {
  green: ramp('f5f2b8 ceda97 a4c27c 76ab66 3f9557 287945 0f5e34 004423 002c13'),
  purple: ramp('f8e6ff dfc5fa c6a5ec ad84dd 9464cd 774caf 5b3591 411e74 2a0457'),
  orange: ramp('ffeab6 f5ca8d e1aa66 ce8a3c ba6900 9b5000 7c3900 5e2300 410d00'),
  teal: ramp('c9faf6 a2e0da 7bc6bf 51aca5 17938b 007771 005c58 004240 002a29'),
  brown: ramp('fbedd5 e3cfb2 cbb18f b4946e 9e784e 815f3c 65472a 4b3119 311c09'),
  rose: ramp('ffe3f0 fbbed5 ec99bb db73a2 c84c8b a53671 842058 640840 460029'),
  olive: ramp('f4f4ad d7d78b bbbb69 9fa047 85861f 6a6c10 515302 393b00 232400'),
  grape: ramp('ffe3ff edc1eb d89fd7 c37ec3 ad5cb0 8d4692 6f3076 531b5a 380440'),
  diverging: ramp(
    '5f2e01 7d3e00 985100 b06708 c38133 d49c5a e1b885 ebd4b4 efede4 '
    + 'a6c7bf 7db0a6 549a8e 2a8277 006a60 00524b 003a35 002320',
  ),
  categorical: LIGHT.categorical,
  states: LIGHT.states,
};

/** Shades by appearance and scheme; their numbers are those of `shade.ts`. */
export const RAMPS: Readonly<Record<Appearance, Ramps>> = { light: LIGHT, dark: DARK, projector: PROJECTOR };
