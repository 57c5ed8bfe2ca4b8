/**
 * Names of units of measure with their UCUM codes; the value shift is the power of ten from the name to the code. A row
 * is a word, its classes (see ../classes.ts) and its values.
 */
export const measures = `
# measure
ampere measure ucum=A
barel measure ucum=[bbl_us]
barrel measure ucum=[bbl_us]
barrels measure ucum=[bbl_us]
celcius measure ucum=Cel
celsius measure ucum=Cel
centimeter measure ucum=cm
cm_kubik measure ucum=cm3
cm_persegi measure ucum=cm2
daya_kuda measure ucum=[HP]
decibel measure ucum=dB
derajat_celcius measure ucum=Cel
derajat_celsius measure ucum=Cel
derajat_fahrenheit measure ucum=[degF]
derajat_selsius measure ucum=Cel
desibel measure ucum=dB
fahrenheit measure ucum=[degF]
feet measure ucum=[ft_i]
gallon measure ucum=[gal_us]
gallons measure ucum=[gal_us]
giga_watt measure ucum=GW
gigabit_per_detik measure ucum=Gbit/s
gigabita measure ucum=GBy
gigabyte measure ucum=GBy
gigahertz measure ucum=GHz
gigawatt measure ucum=GW
hectare measure ucum=har
hectares measure ucum=har
hertz measure ucum=Hz
horsepower measure ucum=[HP]
inch measure ucum=[in_i]
inches measure ucum=[in_i]
inchi measure ucum=[in_i]
joule measure ucum=J
kalori measure ucum=[Cal]
kelvin measure ucum=K
kilo measure ucum=kg
kilo_gram measure ucum=kg
kilo_kalori measure ucum=kcal
kilo_liter measure ucum=kL
kilo_meter measure ucum=km
kilo_watt measure ucum=kW
kilobit_per_detik measure ucum=kbit/s
kilobita measure ucum=kBy
kilobyte measure ucum=kBy
kilograms measure ucum=kg
kilohertz measure ucum=kHz
kilojoule measure ucum=kJ
kilokalori measure ucum=kcal
kiloliter measure ucum=kL
kilometer_persegi measure ucum=km2
kilometers measure ucum=km
kilometre measure ucum=km
kilovolt measure ucum=kV
kilowatt measure ucum=kW
kilowatt-hour measure ucum=kW.h
kilowatt_hour measure ucum=kW.h
kilowatt_jam measure ucum=kW.h
km_persegi measure ucum=km2
knot measure ucum=[kn_i]
knots measure ucum=[kn_i]
kubik measure ucum=m3
kuintal measure ucum=kg shift=2
kwintal measure ucum=kg shift=2
liters measure ucum=L
litre measure ucum=L
lux measure ucum=lx
m_kubik measure ucum=m3
m_persegi measure ucum=m2
mega_watt measure ucum=MW
megabit_per_detik measure ucum=Mbit/s
megabita measure ucum=MBy
megabyte measure ucum=MBy
megahertz measure ucum=MHz
megawatt-hour measure ucum=MW.h
megawatt_hour measure ucum=MW.h
megawatt_jam measure ucum=MW.h
meter_di_atas_permukaan_laut measure ucum=m
meter_dpl measure ucum=m
meter_kubik measure ucum=m3
meter_persegi measure ucum=m2
meters measure ucum=m
metre measure ucum=m
metric_ton measure ucum=t
metrik_ton measure ucum=t
mikrogram measure ucum=ug
mikrometer measure ucum=um
mikron measure ucum=um
mil_laut measure ucum=[nmi_i]
mil_per_jam measure ucum=[mi_i]/h
miles measure ucum=[mi_i]
mili_liter measure ucum=mL
mili_meter measure ucum=mm
milibar measure ucum=mbar
miligram measure ucum=mg
mililiter measure ucum=mL
milimeter measure ucum=mm
nanometer measure ucum=nm
nautical_mile measure ucum=[nmi_i]
nautical_miles measure ucum=[nmi_i]
newton_meter measure ucum=N.m
ons measure ucum=g shift=2
petabyte measure ucum=PBy
senti_meter measure ucum=cm
sentimeter measure ucum=cm
sentimeter_kubik measure ucum=cm3
sentimeter_persegi measure ucum=cm2
tahun_cahaya measure ucum=[ly]
tenaga_kuda measure ucum=[HP]
terabita measure ucum=TBy
terabyte measure ucum=TBy
tonnes measure ucum=t
tons measure ucum=t
volt measure ucum=V
volt_ampere measure ucum=V.A
volt_amphere measure ucum=V.A
watt-hour measure ucum=W.h
watt_hour measure ucum=W.h
yard measure ucum=[yd_i]
yards measure ucum=[yd_i]
# share
basis_poin share share=bp
basis_point share share=bp
basis_points share share=bp
per_cent share share=%
percent share share=%
percentage_point share share=pp
percentage_points share share=pp
persen_poin share share=pp
persennya share share=%
poin_basis share share=bp
poin_persen share share=pp
poin_persentase share share=pp
prosen share share=%
# of_power
adaptor of_power
arus of_power
charge of_power
charger of_power
charging of_power
daya of_power
listrik of_power
# of_heat
demam of_heat
suhu of_heat
temperatur of_heat
# surplus
atau_lebih surplus
or_more surplus
`;
