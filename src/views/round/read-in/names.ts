export { namesIn as namesOf } from '../../../text/answer-cells';
