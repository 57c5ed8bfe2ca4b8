/** Kinds of places and what goes before a place. A row is a word, its classes (see ../classes.ts) and its values. */
export const places = `
# place_unit
kabupaten place_unit place_cue counted_thing
kota place_unit no_territory place_cue counted_thing
provinsi place_unit place_cue counted_thing
# place_cue
asal place_cue record
barat place_cue
dekat place_cue
ibukota place_cue
kawasan place_cue counted_thing
menuju place_cue
perbatasan place_cue
pulau place_cue counted_thing
selatan place_cue
timur place_cue
# named_after
bandara named_after counted_thing
gang named_after
jalan named_after counted_thing
stadion named_after
# no_territory
harian no_territory title_noun
`;
