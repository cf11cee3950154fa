/** From this reference year SCB adds random noise (Cell Key Method), so parts need not add up to totals. */
export const FIRST_NOISY_YEAR = 2025;
/** How far the noise may take one figure, in persons; the first noisy year's sum was off by a third of one for each municipality. */
export const NOISE_PER_MUNICIPALITY = 2;
