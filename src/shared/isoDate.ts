/** A calendar day as "2023-06-14": dates compare as strings and carry no time zone. */
export type IsoDate = string;
