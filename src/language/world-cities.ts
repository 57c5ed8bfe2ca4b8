/**
 * Cities abroad of at least 300,000 inhabitants, by country (ISO 3166-1 alpha-2): name, latitude
 * and longitude in degrees.
 *
 * From GeoNames (CC BY 4.0, see NOTICE) by scripts/geonames-tables.mjs, not by hand.
 */
export const WORLD_CITIES = `
# AE
Abu Dhabi 24.45 54.4|Ajman City 25.4 55.48|Dubai 25.08 55.31|Ras Al Khaimah City 25.79 55.94|Sharjah 25.34 55.41
# AF
Kabul 34.53 69.17|Kandahār 31.61 65.71|Mazār-e Sharīf 36.71 67.11
# AL
Tirana 41.33 19.82
# AM
Yerevan 40.18 44.51
# AO
Luanda -8.84 13.23|N'dalatando -9.3 14.91
# AR
Buenos Aires -34.61 -58.38|Corrientes -27.47 -58.83|Córdoba -31.41 -64.18|La Plata -34.92 -57.95
Mar del Plata -38 -57.56|Mendoza -32.89 -68.83|Morón -34.65 -58.62|Posadas -27.37 -55.9|Resistencia -27.46 -58.98
Rosario -32.95 -60.64|Salta -24.79 -65.41|San Juan -31.54 -68.54|San Miguel de Tucumán -26.82 -65.22
San Salvador de Jujuy -24.19 -65.3|Santa Fe -31.65 -60.71|Santiago del Estero -27.8 -64.26
# AT
Vienna 48.21 16.37
# AU
Adelaide -34.93 138.6|Brisbane -27.47 153.03|Canberra -35.28 149.13|Gold Coast -28 153.43|Melbourne -37.81 144.96
Newcastle -32.93 151.78|Perth -31.95 115.86|Sydney -33.87 151.21
# AZ
Baku 40.38 49.89|Ganja 40.68 46.36
# BA
Sarajevo 43.85 18.36
# BD
Chittagong 22.34 91.83|Comilla 23.46 91.19|Dhaka 23.71 90.41|Khulna 22.81 89.56|Natore 24.41 88.99|Rangpur 25.75 89.25
Rājshāhi 24.37 88.6|Shibganj 25 89.32|Tungi 23.89 90.4
# BE
Antwerpen 51.22 4.4|Brussels 50.85 4.35
# BF
Bobo-Dioulasso 11.18 -4.3|Ouagadougou 12.37 -1.53
# BG
Plovdiv 42.15 24.75|Sofia 42.7 23.32|Varna 43.22 27.92
# BI
Bujumbura -3.38 29.36
# BJ
Abomey-Calavi 6.45 2.36|Cotonou 6.37 2.42
# BO
Cochabamba -17.39 -66.16|La Paz -16.5 -68.15|Santa Cruz de la Sierra -17.79 -63.18
# BR
Ananindeua -1.37 -48.37|Anápolis -16.33 -48.95|Aparecida de Goiânia -16.82 -49.24|Aracaju -10.91 -37.07
Bauru -22.31 -49.06|Belford Roxo -22.76 -43.4|Belo Horizonte -19.92 -43.94|Belém -1.46 -48.5|Betim -19.97 -44.2
Brasília -15.78 -47.93|Campina Grande -7.23 -35.88|Campinas -22.91 -47.06|Campo Grande -20.44 -54.65
Campos dos Goytacazes -21.75 -41.33|Canoas -29.92 -51.18|Carapicuíba -23.52 -46.83|Caxias do Sul -29.17 -51.18
Contagem -19.93 -44.05|Cuiabá -15.6 -56.1|Curitiba -25.43 -49.27|Diadema -23.69 -46.62|Duque de Caxias -22.79 -43.31
Feira de Santana -12.27 -38.97|Florianópolis -27.6 -48.55|Fortaleza -3.72 -38.54|Franca -20.54 -47.4
Goiânia -16.68 -49.25|Guarujá -23.99 -46.26|Guarulhos -23.46 -46.53|Itaquaquecetuba -23.49 -46.35|Jaboatão -8.18 -35
Jaboatão dos Guararapes -8.11 -35.01|Joinville -26.3 -48.85|João Pessoa -7.11 -34.86|Juiz de Fora -21.76 -43.35
Jundiaí -23.19 -46.88|Londrina -23.31 -51.16|Macapá 0.04 -51.07|Maceió -9.67 -35.74|Manaus -3.1 -60.02
Maringá -23.43 -51.94|Mauá -23.67 -46.46|Mogi das Cruzes -23.52 -46.19|Montes Claros -16.73 -43.86|Natal -5.79 -35.21
Niterói -22.88 -43.1|Nova Iguaçu -22.76 -43.45|Olinda -8.01 -34.86|Osasco -23.53 -46.79|Pelotas -31.77 -52.34
Piracicaba -22.73 -47.65|Porto Alegre -30.03 -51.23|Porto Velho -8.76 -63.9|Recife -8.05 -34.88
Ribeirão Preto -21.18 -47.81|Ribeirão das Neves -19.77 -44.09|Rio de Janeiro -22.91 -43.18|Salvador -12.97 -38.51
Santo André -23.66 -46.54|Santos -23.96 -46.33|Serra -20.13 -40.31|Sorocaba -23.5 -47.46
São Bernardo do Campo -23.69 -46.56|São José do Rio Preto -20.82 -49.38|São José dos Campos -23.18 -45.89
São João de Meriti -22.8 -43.37|São Luís -2.53 -44.3|São Paulo -23.55 -46.64|São Vicente -23.96 -46.39
Teresina -5.09 -42.8|Uberlândia -18.92 -48.28|Vila Velha -20.33 -40.29|Vitória -20.32 -40.34
# BY
Brest 52.1 23.69|Homyel' 52.43 30.98|Hrodna 53.69 23.83|Mahilyow 53.92 30.34|Minsk 53.9 27.57|Vitebsk 55.19 30.2
# CA
Brampton 43.68 -79.77|Calgary 51.05 -114.09|Edmonton 53.55 -113.47|Etobicoke 43.65 -79.57|Halifax 44.65 -63.57
Hamilton 43.25 -79.85|Laval 45.57 -73.69|London 42.98 -81.23|Mississauga 43.58 -79.66|Montréal 45.51 -73.59
North York 43.77 -79.42|Oshawa 43.9 -78.85|Ottawa 45.41 -75.7|Québec 46.81 -71.21|Scarborough 43.77 -79.26
Surrey 49.11 -122.83|Toronto 43.7 -79.42|Vancouver 49.25 -123.12|Winnipeg 49.88 -97.15
# CD
Kananga -5.9 22.42|Kinshasa -4.33 15.31|Kisangani 0.52 25.19|Kolwezi -10.71 25.47|Likasi -10.98 26.74
Lubumbashi -11.66 27.48|Masina -4.38 15.39|Mbuji-Mayi -6.14 23.59
# CF
Bangui 4.36 18.55
# CG
Brazzaville -4.27 15.28|Pointe-Noire -4.78 11.86
# CH
Zürich 47.37 8.55
# CI
Abidjan 5.35 -4|Abobo 5.42 -4.02|Bouaké 7.69 -5.03
# CL
Antofagasta -23.65 -70.4|Puente Alto -33.61 -70.58|Santiago -33.46 -70.65
# CM
Bamenda 5.96 10.15|Douala 4.05 9.7|Garoua 9.3 13.4|Kousséri 12.08 15.03|Maroua 10.59 14.32|Yaoundé 3.87 11.52
# CN
Aksu 41.18 80.28|Anqing 30.51 117.05|Anshan 41.12 122.99|Anshun 26.25 105.93|Anyang 36.1 114.38|Baicheng 45.61 122.82
Baoding 38.85 115.49|Baotou 40.58 110.02|Bayan Nur 40.74 107.39|Bei'an 48.27 126.6|Beijing 39.91 116.4
Bengbu 32.94 117.36|Benxi 41.29 123.77|Cangzhou 38.32 116.87|Changchun 43.88 125.32|Changde 29.03 111.7
Changsha 28.2 112.97|Changshu City 31.65 120.74|Changzhi 35.21 111.74|Changzhou 31.77 119.95|Chaoyang 41.57 120.46
Chaozhou 23.65 116.62|Chengde 40.95 117.96|Chengdu 30.67 104.07|Chifeng 42.27 118.96|Chongqing 29.56 106.55
Dadonghai 18.22 109.51|Dadukou 26.55 101.71|Dalian 38.91 121.6|Dandong 40.13 124.39|Datong 40.09 113.29
Dezhou 37.45 116.31|Dongguan 23.02 113.75|Fenghuang 27.94 109.6|Foshan 23.03 113.13|Fushun 41.89 123.94
Fuxin 42.02 121.66|Fuzhou 26.06 119.31|Guangzhou 23.12 113.25|Guankou 28.16 113.63|Guilin 25.28 110.29
Guiyang 26.58 106.72|Guli 28.88 120.03|Haikou 20.05 110.34|Handan 36.6 114.47|Hangzhou 30.29 120.16
Harbin 45.75 126.65|Hefei 31.86 117.28|Hegang 47.35 130.3|Hengshui 37.73 115.7|Hengyang 26.89 112.62
Hohhot 40.81 111.65|Huai'an 33.59 119.02|Huaibei 33.97 116.79|Huainan 32.63 117|Huangshi 30.25 115.05
Huocheng 44.05 80.87|Jiamusi 46.8 130.32|Jiangmen 22.58 113.08|Jianshui 24.28 101.22|Jiaozuo 35.24 113.23
Jiaxing 30.75 120.75|Jieyang 23.54 116.37|Jilin 43.85 126.56|Jinan 36.67 117|Jincheng 35.5 112.83
Jingdezhen 29.29 117.21|Jining 35.41 116.58|Jinzhou 41.11 121.14|Jixi 45.3 130.96|Kaifeng 34.8 114.31
Kunming 25.04 102.72|Kunshan 31.38 120.95|Langfang 39.51 116.69|Lanzhou 36.06 103.84|Lianshan 40.76 120.85
Liaoyang 41.27 123.17|Liaoyuan 42.9 125.14|Lijiang 26.87 100.22|Luancheng 37.88 114.65|Luohe 33.56 114.04
Luoyang 34.68 112.45|Luqiao 28.58 121.37|Mudanjiang 44.58 129.6|Nanchang 28.68 115.85|Nanchong 30.8 106.08
Nanjing 32.06 118.78|Nanning 22.82 108.32|Nantong 32.03 120.87|Neijiang 29.58 105.06|Ningbo 29.88 121.55
Ordos 39.61 109.78|Panshan 41.19 122.05|Pingdingshan 33.74 113.3|Pingxiang 27.62 113.85|Putian 25.44 119.01
Puyang 29.46 119.89|Puyang Chengguanzhen 35.71 115.01|Qingdao 36.06 120.38|Qinhuangdao 39.93 119.59
Qionghai 19.24 110.46|Qiqihar 47.34 123.96|Shanghai 31.22 121.46|Shangrao 28.45 117.94|Shangyu 30.02 120.87
Shantou 23.37 116.71|Shaoguan 24.8 113.58|Shaoxing 30 120.58|Shashi 30.31 112.24|Shengli 37.46 118.49
Shenyang 41.79 123.43|Shenzhen 22.55 114.07|Shihezi 44.3 86.04|Shijiazhuang 38.04 114.48|Shiqi 22.52 113.39
Shiyan 32.65 110.78|Shuangyashan 46.64 131.15|Siping 43.16 124.38|Suizhou 31.71 113.36|Suzhou 31.3 120.6
Tai'an 36.19 117.12|Taihecun 45.76 130.85|Taiyuan 37.87 112.56|Taizhou 32.49 119.91|Tanggu 39.02 117.65
Tangshan 39.63 118.18|Tianjin 39.14 117.18|Tianshui 34.58 105.74|Tieling 42.29 123.84|Tonghua 41.72 125.93
Tongshan 34.18 117.16|Weifang 36.71 119.1|Wenshan City 23.36 104.25|Wenzhou 28 120.67|Wuhan 30.58 114.27
Wuhu 31.34 118.37|Wusong 30.95 117.78|Wuwei 37.93 102.63|Wuxi 31.57 120.29|Xi'an 34.26 108.93|Xiamen 24.48 118.08
Xiangtan 27.85 112.9|Xiangyang 32.04 112.14|Xianyang 34.34 108.7|Xingtai 37.06 114.49|Xining 36.63 101.76
Xinpu 34.6 119.16|Xinxiang 35.19 113.8|Xinyang 32.12 114.07|Xinyuan 43.43 83.25|Xuchang 34.03 113.86
Yancheng 33.36 120.16|Yangjiang 21.86 111.96|Yangquan 37.86 113.56|Yangshuo 24.78 110.49|Yangzhou 32.4 119.44
Yanji 42.91 129.51|Yantai 37.48 121.44|Yichang 30.71 111.28|Yinchuan 38.47 106.27|Yingkou 40.66 122.23
Yueyang 29.37 113.09|Yunfu 22.93 112.04|Zhangjiakou 40.81 114.88|Zhangjiakou Shi Xuanhua Qu 40.61 115.04
Zhangzhou 24.51 117.66|Zhanjiang 21.28 110.34|Zhaoqing 23.05 112.46|Zhengzhou 34.76 113.65|Zhenjiang 32.21 119.46
Zhongshan 21.32 110.57|Zhoukou 33.63 114.63|Zhu Cheng City 36 119.4|Zhuhai 22.28 113.57|Zhumadian 32.98 114.03
Zhuzhou 27.83 113.15|Zibo 36.79 118.06|Zigong 29.34 104.78|Zunyi 27.69 106.91|Ürümqi 43.8 87.6
# CO
Armenia 4.53 -75.68|Barranquilla 10.97 -74.78|Bello 6.34 -75.56|Bogotá 4.61 -74.08|Bucaramanga 7.13 -73.12
Cali 3.44 -76.52|Cartagena 10.4 -75.51|Cúcuta 7.89 -72.51|Ibagué 4.44 -75.23|Manizales 5.07 -75.52
Medellín 6.25 -75.56|Neiva 2.93 -75.28|Pasto 1.21 -77.28|Pereira 4.81 -75.7|Santa Marta 11.24 -74.2|Soacha 4.58 -74.22
Soledad 10.92 -74.76|Valledupar 10.46 -73.25|Villavicencio 4.14 -73.63
# CR
San José 9.93 -84.08
# CU
Camagüey 21.38 -77.92|Havana 23.13 -82.38|Holguín 20.89 -76.26|Santiago de Cuba 20.02 -75.83
# CZ
Brno 49.2 16.61|Ostrava 49.83 18.28|Prague 50.09 14.42
# DE
Berlin 52.52 13.41|Bielefeld 52.03 8.53|Bochum 51.48 7.22|Bonn 50.73 7.1|Bremen 53.08 8.81|Dortmund 51.51 7.47
Dresden 51.05 13.74|Duisburg 51.43 6.77|Düsseldorf 51.22 6.78|Essen 51.46 7.01|Frankfurt am Main 50.12 8.68
Hamburg 53.55 9.99|Hannover 52.37 9.73|Köln 50.93 6.95|Leipzig 51.34 12.37|Mannheim 49.49 8.47|Munich 48.14 11.58
Nürnberg 49.45 11.08|Stuttgart 48.78 9.18|Wuppertal 51.26 7.15
# DJ
Djibouti 11.59 43.15
# DK
Copenhagen 55.68 12.57
# DO
Santiago de los Caballeros 19.45 -70.7|Santo Domingo 18.47 -69.89|Santo Domingo Este 18.49 -69.86
Santo Domingo Oeste 18.5 -70
# DZ
Algiers 36.73 3.09|Biskra 34.85 5.73|Boumerdas 36.77 3.48|Constantine 36.37 6.61|Oran 35.7 -0.64|Tébessa 35.4 8.12
# EC
Guayaquil -2.2 -79.89|Quito -0.23 -78.52
# EE
Tallinn 59.44 24.75
# EG
Al Fayyūm 29.31 30.84|Al Manşūrah 31.04 31.38|Al Maḩallah al Kubrá 30.97 31.17|Alexandria 31.2 29.92|Asyūţ 27.18 31.18
Cairo 30.06 31.25|Giza 30.01 31.21|Luxor 25.7 32.64|Port Said 31.27 32.3|Suez 29.97 32.53|Tanda 30.79 31
# ER
Asmara 15.34 38.93
# ES
Alicante 38.35 -0.48|Barcelona 41.39 2.16|Bilbao 43.26 -2.93|Córdoba 37.89 -4.77
Las Palmas de Gran Canaria 28.1 -15.41|Madrid 40.42 -3.7|Murcia 37.99 -1.13|Málaga 36.72 -4.42|Palma 39.57 2.65
Sevilla 37.38 -5.97|Valencia 39.47 -0.38|Valladolid 41.66 -4.72|Zaragoza 41.66 -0.88
# ET
Addis Ababa 9.02 38.75
# FI
Helsinki 60.17 24.94
# FR
Lyon 45.75 4.85|Marseille 43.3 5.38|Nice 43.7 7.27|Paris 48.85 2.35|Toulouse 43.6 1.44
# GA
Libreville 0.39 9.45
# GB
Birkenhead 53.39 -3.01|Birmingham 52.48 -1.9|Bristol 51.46 -2.6|Cardiff 51.48 -3.18|Coventry 52.41 -1.51
Edinburgh 55.95 -3.2|Glasgow 55.87 -4.26|Islington 51.54 -0.1|Kingston upon Hull 53.74 -0.34|Leeds 53.8 -1.55
Leicester 52.64 -1.13|Liverpool 53.41 -2.98|London 51.51 -0.13|Manchester 53.48 -2.24|Newport 51.59 -3
Nottingham 52.95 -1.15|Preston 53.76 -2.7|Reading 51.46 -0.97|Sheffield 53.38 -1.47|Stoke-on-Trent 53 -2.19
Sunderland 54.9 -1.38|Swansea 51.62 -3.94
# GE
Tbilisi 41.69 44.83
# GH
Accra 5.56 -0.2|Kumasi 6.69 -1.62|Tamale 9.4 -0.84
# GM
Serekunda 13.44 -16.68
# GN
Camayenne 9.54 -13.69|Conakry 9.54 -13.68
# GR
Athens 37.98 23.73|Thessaloníki 40.64 22.93
# GT
Guatemala City 14.64 -90.51|Mixco 14.63 -90.61|Villa Nueva 14.53 -90.59
# GW
Bissau 11.86 -15.6
# HK
Hong Kong 22.28 114.17|Kowloon 22.32 114.18
# HN
San Pedro Sula 15.5 -88.02|Tegucigalpa 14.08 -87.21
# HR
Zagreb 45.81 15.98
# HT
Delmas 73 18.54 -72.3|Port-au-Prince 18.54 -72.34
# HU
Budapest 47.5 19.04
# IE
Dublin 53.33 -6.25
# IL
Jerusalem 31.77 35.22|Tel Aviv 32.08 34.78
# IN
Agra 27.18 78.02|Ahmadnagar 19.09 74.74|Ahmedabad 23.03 72.59|Ajmer 26.45 74.64|Akola 20.71 77|Allahābād 25.44 81.84
Alīgarh 27.88 78.07|Ambattūr 13.1 80.16|Amritsar 31.62 74.88|Amrāvati 20.93 77.75|Aurangabad 19.88 75.34
Barddhamān 23.26 87.86|Bareilly 28.37 79.43|Belgaum 15.85 74.5|Bellary 15.14 76.92|Bengaluru 12.97 77.59
Bhavnagar 21.76 72.15|Bhayandar 19.3 72.85|Bhilai 21.21 81.43|Bhiwandi 19.3 73.06|Bhopal 23.25 77.4
Bhubaneshwar 20.27 85.83|Bhāgalpur 25.24 86.97|Bhātpāra 22.87 88.4|Bhīlwāra 25.35 74.64|Bilimora 20.77 72.96
Bokāro 23.79 85.96|Borivli 19.23 72.86|Brahmapur 19.31 84.79|Bīkaner 28.02 73.31|Chandigarh 30.74 76.79
Chennai 13.09 80.28|Chānda 19.95 79.3|Cochin 9.94 76.26|Coimbatore 11.01 76.97|Cuttack 20.46 85.88
Davangere 14.47 75.93|Dehra Dūn 30.32 78.03|Delhi 28.65 77.23|Dhūlia 20.9 74.78|Dombivli 19.22 73.08
Durgapur 23.52 87.31|Faridabad 28.41 77.31|Fīrozābād 27.15 78.4|Gaya 24.8 85|Ghāziābād 28.67 77.44
Gorakhpur 29.45 75.67|Gorakhpur 26.77 83.37|Gulbarga 17.34 76.84|Guntur 16.3 80.46|Guwahati 26.18 91.75
Gwalior 26.23 78.17|Hubli 15.35 75.13|Hyderabad 17.38 78.46|Hāora 22.58 88.32|Indore 22.72 75.83|Jabalpur 23.17 79.95
Jaipur 26.92 75.79|Jalandhar 31.33 75.58|Jalgaon 21 75.57|Jammu 32.74 74.87|Jamnagar 22.47 70.07|Jamshedpur 22.8 86.19
Jhānsi 25.46 78.58|Jodhpur 26.27 73.01|Kalyān 19.24 73.14|Kanpur 26.47 80.35|Kolhāpur 16.7 74.23|Kolkata 22.56 88.36
Kollam 8.88 76.58|Korba 22.35 82.7|Kota 25.18 75.84|Kozhikode 11.25 75.78|Kulti 23.73 86.84|Kurnool 15.83 78.04
Kāmārhāti 22.67 88.37|Kūkatpalli 17.48 78.41|Latur 18.4 76.57|Lucknow 26.84 80.92|Ludhiāna 30.91 75.85
Madurai 9.92 78.12|Mangalore 12.92 74.86|Mathura 27.5 77.67|Meerut 28.98 77.71|Morādābād 28.84 78.78
Mumbai 19.07 72.88|Muzaffarnagar 29.47 77.7|Muzaffarpur 26.12 85.39|Mysore 12.3 76.64|Mālegaon 20.55 74.53
Nagpur 21.15 79.08|Najafgarh 28.61 76.98|Nanded 19.16 77.31|Nangi 22.51 88.22|Narela 28.85 77.09|Nashik 20 73.79
Nellore 14.45 79.99|New Delhi 28.64 77.22|Nizāmābād 18.67 78.1|Nowrangapur 19.23 82.55|Patiāla 30.34 76.39
Patna 25.59 85.14|Pimpri 18.62 73.81|Pune 18.52 73.86|Punāsa 22.24 76.39|Pānihāti 22.69 88.37|Raipur 21.23 81.63
Ranchi 23.34 85.31|Raurkela 22.22 84.86|Rohtak 28.89 76.59|Rājahmundry 17.01 81.78|Rājkot 22.29 70.79
Rāmgundam 18.8 79.45|Sahāranpur 29.97 77.55|Salem 11.65 78.16|Shimoga 13.93 75.57|Shyamnagar 22.83 88.37
Shāhjānpur 27.88 79.91|Siliguri 26.71 88.43|Solāpur 17.67 75.91|Srinagar 34.09 74.81|Sāngli 16.85 74.56
Sūrat 21.2 72.83|Thiruvananthapuram 8.49 76.95|Thoothukudi 8.77 78.13|Thrissur 10.52 76.22|Thāne 19.2 72.96
Tiruchirappalli 10.82 78.7|Tirunelveli 8.73 77.68|Tiruppur 11.12 77.35|Tumkūr 13.34 77.1|Udaipur 24.59 73.71
Ujjain 23.18 75.78|Ulhasnagar 19.22 73.15|Vadodara 22.3 73.21|Varanasi 25.32 83.01|Vijayawada 16.51 80.65
Visakhapatnam 17.68 83.2|Warangal 18 79.58|Āsansol 23.68 86.98
# IQ
Abū Ghurayb 33.31 44.18|Ad Dīwānīyah 31.99 44.93|Al Kūt 32.51 45.82|Al ‘Amārah 31.84 47.14|As Sulaymānīyah 35.56 45.43
Baghdad 33.34 44.4|Basrah 30.51 47.78|Erbil 36.18 44.01|Karbala 32.62 44.02|Kirkuk 35.47 44.39|Mosul 36.34 43.12
Najaf 32.03 44.35|Nasiriyah 31.06 46.26
# IR
Abadan 30.34 48.3|Ahvaz 31.32 48.68|Ardabīl 38.25 48.29|Arāk 34.09 49.7|Bandar Abbas 27.19 56.28|Hamadān 34.8 48.51
Isfahan 32.65 51.67|Kahrīz 34.38 47.06|Karaj 35.83 50.99|Kerman 30.28 57.08|Kermanshah 34.31 47.07
Khorramabad 33.49 48.36|Khorramshahr 30.44 48.18|Mashhad 36.32 59.57|Orūmīyeh 37.55 45.08|Pasragad Branch 34.78 48.47
Qazvin 36.27 50|Qom 34.64 50.88|Rasht 37.28 49.59|Sanandaj 35.31 47|Shiraz 29.61 52.53|Tabriz 38.08 46.29
Tehran 35.69 51.42|Yazd 31.9 54.37|Zahedan 29.5 60.86|Zanjān 36.68 48.5|Āzādshahr 34.79 48.57
# IT
Bologna 44.49 11.34|Florence 43.78 11.25|Genoa 44.4 8.94|Milan 45.46 9.19|Naples 40.85 14.27|Palermo 38.13 13.34
Rome 41.89 12.51|Turin 45.07 7.69
# JM
Kingston 18 -76.79
# JO
Amman 31.96 35.95|Irbid 32.56 35.85|Zarqa 32.07 36.09
# JP
Akita 39.72 140.12|Amagasaki 34.72 135.42|Asahikawa 43.77 142.36|Chiba 35.6 140.12|Fujisawa 35.35 139.48
Fukuoka 33.6 130.42|Fukuyama 34.48 133.37|Gifu-shi 35.42 136.76|Hachiōji 35.66 139.32|Hamamatsu 34.7 137.73
Himeji 34.82 134.7|Hirakata 34.81 135.65|Hiroshima 34.4 132.45|Iwaki 37.05 140.88|Kagoshima 31.57 130.55
Kanazawa 36.6 136.62|Kashiwa 35.86 139.98|Kawagoe 35.91 139.49|Kawaguchi 35.81 139.71|Kawasaki 35.52 139.72
Kitakyushu 33.85 130.85|Kobe 34.69 135.18|Kochi 33.55 133.53|Koshigaya 35.89 139.79|Kumamoto 32.81 130.69
Kurashiki 34.58 133.77|Kyoto 35.02 135.75|Kōriyama 37.4 140.38|Machida 35.54 139.45|Matsudo 35.78 139.9
Matsuyama 33.84 132.77|Minato 34.22 135.15|Miyazaki 31.92 131.42|Nagano 36.65 138.18|Nagasaki 32.75 129.88
Nagoya 35.18 136.91|Naha 26.22 127.68|Nara-shi 34.69 135.8|Niigata 37.89 139.01|Nishinomiya-hama 34.72 135.33
Okayama 34.65 133.93|Okazaki 34.95 137.17|Osaka 34.69 135.5|Saitama 35.91 139.66|Sakai 34.58 135.47
Sapporo 43.07 141.35|Sendai 38.27 140.87|Shizuoka 34.98 138.38|Suita 34.76 135.52|Takamatsu 34.33 134.05
Takatsuki 34.85 135.62|Tokorozawa 35.8 139.47|Tokyo 35.69 139.69|Toyama 36.7 137.22|Toyohashi 34.77 137.38
Toyonaka 34.78 135.47|Toyota 35.08 137.15|Utsunomiya 36.57 139.88|Wakayama 34.23 135.17|Yokohama 35.43 139.65
Yokosuka 35.28 139.67|Yono 35.88 139.63|Ōita 33.23 131.6
# KE
Mombasa -4.05 39.66|Nairobi -1.28 36.82
# KG
Bishkek 42.87 74.59
# KH
Phnom Penh 11.56 104.92|Takeo 10.99 104.78
# KP
Chongjin 41.8 129.78|Hamhŭng 39.92 127.54|Hŭngnam 39.83 127.62|Kaesŏng 37.97 126.55|Namp'o 38.74 125.41
Pyongyang 39.03 125.75|Sariwŏn 38.51 125.76|Sunch'ŏn 39.43 125.93|Wŏnsan 39.15 127.44
# KR
Ansan-si 37.32 126.82|Anyang-si 37.39 126.93|Bucheon-si 37.5 126.78|Busan 35.1 129.03|Changwon 35.23 128.68
Cheonan 36.81 127.15|Cheongju-si 36.64 127.49|Chinju 35.19 128.08|Daegu 35.87 128.59|Daejeon 36.35 127.38
Goyang-si 37.66 126.84|Gwangju 35.15 126.92|Hwaseong-si 37.21 126.82|Incheon 37.46 126.71|Jeju City 33.51 126.52
Jeonju 35.82 127.15|Kimhae 35.23 128.88|Kwangmyŏng 37.48 126.87|Masan 35.13 126.83|Pohang 36.03 129.36
Seongnam-si 37.44 127.14|Seoul 37.57 126.98|Suwon 37.29 127.01|Uijeongbu-si 37.74 127.05|Ulsan 35.54 129.32
# KW
Al Aḩmadī 29.08 48.08
# KZ
Almaty 43.26 76.93|Karagandy 49.8 73.1|Kyzylorda 44.85 65.51|Nur-Sultan 51.18 71.45|Pavlodar 52.28 76.97
Shymkent 42.3 69.6|Taraz 42.9 71.37|Ust-Kamenogorsk 49.97 82.61
# LB
Beirut 33.89 35.5
# LK
Colombo 6.94 79.85
# LR
Monrovia 6.3 -10.8
# LT
Kaunas 54.9 23.91|Vilnius 54.69 25.28
# LV
Riga 56.95 24.11
# LY
Benghazi 32.11 20.07|Mişrātah 32.38 15.09|Tripoli 32.89 13.19
# MA
Agadir 30.42 -9.6|Al Hoceïma 35.25 -3.94|Casablanca 33.59 -7.61|Fès 34.03 -5|Kenitra 34.26 -6.58|Marrakesh 31.63 -8
Meknès 33.89 -5.55|Oujda-Angad 34.68 -1.91|Rabat 34.01 -6.83|Sale 34.05 -6.8|Tangier 35.77 -5.8|Temara 33.93 -6.91
Tétouan 35.58 -5.37
# MD
Chisinau 47.01 28.86
# MG
Antananarivo -18.91 47.54
# MK
Skopje 42 21.43
# ML
Bamako 12.65 -8
# MM
Mandalay 21.97 96.08|Mawlamyine 16.49 97.63|Nay Pyi Taw 19.75 96.13|Yangon 16.81 96.16
# MN
Ulan Bator 47.91 106.88
# MO
Macau 22.2 113.55
# MR
Nouakchott 18.09 -15.98
# MW
Blantyre -15.78 35.01|Lilongwe -13.97 33.79
# MX
Acapulco de Juárez 16.85 -99.91|Aguascalientes 21.88 -102.28|Azcapotzalco 19.49 -99.19|Benito Juarez 19.4 -99.16
Cancún 21.17 -86.85|Celaya 20.52 -100.82|Chihuahua 28.64 -106.09|Ciudad Apodaca 25.78 -100.19
Ciudad General Escobedo 25.8 -100.32|Ciudad López Mateos 19.56 -99.26|Ciudad Nezahualcoyotl 19.4 -99.01
Ciudad Victoria 23.74 -99.15|Coyoacán 19.35 -99.16|Cuauhtémoc 19.45 -99.15|Cuautitlán Izcalli 19.64 -99.22
Cuernavaca 18.93 -99.23|Culiacán 24.79 -107.39|Ecatepec de Morelos 19.6 -99.06|Guadalajara 20.67 -103.39
Guadalupe 25.68 -100.26|Gustavo Adolfo Madero 19.49 -99.11|Hermosillo 29.1 -110.98|Heroica Matamoros 25.88 -97.5
Irapuato 20.68 -101.36|Ixtapaluca 19.32 -98.88|Iztacalco 19.4 -99.1|Iztapalapa 19.36 -99.06|Juárez 31.72 -106.46
León de los Aldama 21.13 -101.67|Mazatlán 23.23 -106.41|Mexicali 32.63 -115.45|Mexico City 19.43 -99.13
Miguel Hidalgo 19.43 -99.2|Monterrey 25.68 -100.32|Morelia 19.7 -101.18|Mérida 20.98 -89.62
Naucalpan de Juárez 19.48 -99.24|Nuevo Laredo 27.48 -99.52|Puebla 19.04 -98.2|Reynosa 26.08 -98.29
Saltillo 25.42 -101.01|San Luis Potosí 22.15 -100.98|San Nicolás de los Garza 25.74 -100.3
Santa María Chimalhuacán 19.42 -98.95|Santiago de Querétaro 20.59 -100.39|Tampico 22.29 -97.88|Tepic 21.51 -104.9
Tijuana 32.5 -117|Tlalnepantla 19.54 -99.2|Tlalpan 19.3 -99.16|Tlaquepaque 20.64 -103.29|Tláhuac 19.29 -99.01
Toluca 19.29 -99.65|Tonalá 20.62 -103.23|Torreón 25.54 -103.42|Tuxtla 16.76 -93.11|Veracruz 19.18 -96.14
Victoria de Durango 24.02 -104.66|Villahermosa 17.99 -92.93|Xalapa de Enríquez 19.53 -96.92|Xico 19.27 -98.95
Xochimilco 19.25 -99.1|Zapopan 20.72 -103.38
# MY
George Town 5.41 100.34|Ipoh 4.58 101.08|Johor Bahru 1.47 103.76|Kampung Baru Subang 3.15 101.53|Klang 3.04 101.44
Kota Bharu 6.12 102.24|Kota Kinabalu 5.97 116.07|Kuala Lumpur 3.14 101.69|Kuantan 3.81 103.33|Kuching 1.55 110.33
Petaling Jaya 3.11 101.61|Sandakan 5.84 118.12|Seremban 2.73 101.94|Shah Alam 3.09 101.53|Tawau 4.24 117.89
# MZ
Beira -19.84 34.84|Maputo -25.97 32.58|Matola -25.96 32.46|Nampula -15.12 39.27
# NE
Niamey 13.51 2.11
# NG
Aba 5.11 7.37|Abeokuta 7.16 3.35|Abuja 9.06 7.5|Ado-Ekiti 7.62 5.22|Akure 7.25 5.19|Bauchi 10.31 9.84
Benin City 6.34 5.63|Calabar 4.96 8.33|Ebute Ikorodu 6.6 3.49|Enugu 6.44 7.5|Ibadan 7.38 3.91|Ikeja 6.6 3.34
Ilorin 8.5 4.54|Jos 9.93 8.89|Kaduna 10.53 7.44|Kano 12 8.52|Katsina 12.99 7.6|Lagos 6.45 3.39|Lekki 6.41 4.09
Maiduguri 11.85 13.16|Okene 7.55 6.24|Onitsha 6.15 6.79|Oyo 7.85 3.93|Port Harcourt 4.78 7.01|Sokoto 13.06 5.24
Uyo 5.05 7.93|Warri 5.52 5.75|Zaria 11.11 7.72
# NI
Managua 12.13 -86.25
# NL
Amsterdam 52.37 4.89|Rotterdam 51.92 4.48|The Hague 52.08 4.3
# NO
Oslo 59.91 10.75
# NP
Kathmandu 27.7 85.32
# NZ
Auckland -36.85 174.76|Christchurch -43.53 172.63|Manukau City -36.99 174.88|Wellington -41.29 174.78
# OM
Muscat 23.58 58.41
# PA
Panamá 8.99 -79.52|San Miguelito 9.05 -79.47
# PE
Arequipa -16.4 -71.53|Callao -12.06 -77.12|Chiclayo -6.77 -79.84|Chimbote -9.09 -78.58|Cusco -13.52 -71.97
Huancayo -12.07 -75.2|Iquitos -3.75 -73.25|Lima -12.04 -77.03|Piura -5.19 -80.63|Pucallpa -8.38 -74.55
Trujillo -8.12 -79.03
# PH
Antipolo 14.63 121.12|Bacolod City 10.67 122.95|Bacoor 14.46 120.94|Biñan 14.34 121.08|Budta 7.2 124.44
Butuan 8.95 125.54|Cabuyao 14.27 121.13|Cagayan de Oro 8.48 124.65|Calamba 14.21 121.17|Caloocan City 14.65 120.97
Cebu City 10.32 123.89|Dasmariñas 14.33 120.94|Davao 7.07 125.61|General Santos 6.11 125.17|Iligan 8.23 124.24
Iligan City 8.25 124.4|Iloilo 10.7 122.56|Lapu-Lapu City 10.31 123.95|Las Piñas 14.45 120.98|Makati City 14.55 121.03
Malingao 7.16 124.48|Mandaluyong City 14.58 121.04|Mandaue City 10.32 123.92|Manila 14.6 120.98
Mansilingan 10.63 122.98|Pasay 14.54 121|Pasig City 14.59 121.06|Quezon City 14.65 121.05
San Jose del Monte 14.81 121.05|Taguig 14.52 121.08|Zamboanga 6.91 122.07
# PK
Bahawalpur 29.4 71.68|Battagram 34.68 73.02|Bhimbar 32.97 74.08|Faisalabad 31.42 73.09|Gujranwala 32.16 74.19
Gujrat 32.57 74.08|Hyderabad 25.39 68.37|Islamabad 33.72 73.04|Jhang Sadr 31.27 72.32|Karachi 24.86 67.01
Kotli 33.52 73.9|Lahore 31.56 74.35|Larkana 27.56 68.21|Mardan 34.2 72.05|Multan 30.2 71.48|Muzaffarābād 34.37 73.47
Peshawar 34.01 71.58|Quetta 30.18 67|Rahim Yar Khan 28.42 70.3|Rawalpindi 33.6 73.05|Sargodha 32.09 72.67
Shekhupura 31.71 73.99|Sialkot 32.49 74.53|Sukkur 27.7 68.86
# PL
Bydgoszcz 53.12 18.01|Gdańsk 54.35 18.65|Katowice 50.26 19.03|Kraków 50.06 19.94|Lublin 51.25 22.57|Poznań 52.41 16.93
Szczecin 53.43 14.55|Warsaw 52.23 21.01|Wrocław 51.1 17.03|Łódź 51.77 19.47
# PR
San Juan 18.47 -66.11
# PS
Gaza 31.5 34.47
# PT
Lisbon 38.72 -9.13
# PY
Asunción -25.29 -57.65|Ciudad del Este -25.51 -54.61
# QA
Doha 25.29 51.53
# RO
Bucharest 44.43 26.11|Cluj-Napoca 46.77 23.6|Constanţa 44.18 28.63|Craiova 44.32 23.8|Iaşi 47.17 27.6
Timişoara 45.75 21.23
# RS
Belgrade 44.8 20.47
# RU
Arkhangel'sk 64.54 40.54|Astrakhan 46.35 48.04|Barnaul 53.36 83.76|Belgorod 50.61 36.58|Bryansk 53.25 34.37
Cheboksary 56.13 47.25|Chelyabinsk 55.15 61.43|Cherepovets 59.13 37.9|Chita 52.03 113.5|Irkutsk 52.3 104.3
Ivanovo 57 40.97|Izhevsk 56.85 53.2|Kaliningrad 54.71 20.51|Kaluga 54.53 36.28|Kazan 55.79 49.12|Kemerovo 55.33 86.08
Khabarovsk 48.48 135.08|Kirov 58.6 49.66|Krasnodar 45.04 38.98|Krasnoyarsk 56.02 92.87|Kurgan 55.45 65.33
Kursk 51.74 36.19|Lipetsk 52.6 39.57|Magnitogorsk 53.42 59.05|Makhachkala 42.98 47.5|Moscow 55.75 37.62
Murmansk 68.98 33.09|Naberezhnyye Chelny 55.73 52.41|Nizhniy Novgorod 56.33 44|Nizhny Tagil 57.92 59.97
Novokuznetsk 53.76 87.11|Novosibirsk 55.04 82.93|Omsk 54.99 73.37|Orenburg 51.77 55.1|Orël 52.97 36.08|Penza 53.2 45
Perm 58.01 56.25|Rostov-na-Donu 47.23 39.72|Ryazan' 54.63 39.69|Saint Petersburg 59.94 30.31|Samara 53.2 50.15
Saransk 54.18 45.17|Saratov 51.54 46.01|Smolensk 54.78 32.04|Sochi 43.6 39.73|Stavropol' 45.04 41.97
Surgut 61.25 73.42|Tol'yatti 53.53 49.35|Tomsk 56.5 84.97|Tula 54.2 37.62|Tver 56.86 35.9|Tyumen 57.15 65.53
Ufa 54.74 55.97|Ulan-Ude 51.83 107.61|Ulyanovsk 54.33 48.39|Vladikavkaz 43.04 44.67|Vladimir 56.14 40.4
Vladivostok 43.11 131.87|Volgograd 48.72 44.5|Vologda 59.22 39.88|Volzhskiy 48.79 44.78|Voronezh 51.67 39.18
Yaroslavl 57.63 39.87|Yekaterinburg 56.85 60.61
# RW
Kigali -1.95 30.06
# SA
Al Kharj 24.16 47.33|Buraydah 26.33 43.97|Dammam 26.43 50.1|Jeddah 21.49 39.19|Khamis Mushait 18.3 42.73
Mecca 21.43 39.83|Medina 24.47 39.61|Riyadh 24.69 46.72|Sulţānah 24.49 39.59|Ta'if 21.27 40.42|Tabuk 28.4 36.57
# SD
Al Qadarif 14.03 35.38|El Obeid 13.18 30.22|Kassala 15.45 36.4|Khartoum 15.55 32.53|Kosti 13.16 32.66
Nyala 12.05 24.88|Omdurman 15.64 32.48|Port Sudan 19.62 37.22|Wad Medani 14.4 33.52
# SE
Göteborg 57.71 11.97|Malmö 55.61 13|Stockholm 59.33 18.07
# SG
Singapore 1.29 103.85
# SK
Bratislava 48.15 17.11
# SL
Freetown 8.49 -13.24
# SN
Dakar 14.69 -17.44|Pikine 14.76 -17.39|Thiès 14.79 -16.93|Touba 14.85 -15.88
# SO
Hargeysa 9.56 44.07|Mogadishu 2.04 45.34
# SS
Juba 4.85 31.58|Winejok 9.01 27.57
# SV
San Salvador 13.69 -89.19|Soyapango 13.71 -89.14
# SY
Aleppo 36.2 37.16|Damascus 33.51 36.29|Homs 34.73 36.72|Latakia 35.53 35.79|Ḩamāh 35.13 36.76
# TD
N'Djamena 12.11 15.04
# TG
Lomé 6.13 1.22
# TH
Bangkok 13.75 100.5|Samut Prakan 13.6 100.6
# TJ
Dushanbe 38.54 68.78
# TM
Ashgabat 37.95 58.38
# TN
Tunis 36.82 10.17
# TR
Adana 36.99 35.33|Ankara 39.92 32.85|Antalya 36.91 30.7|Ataşehir 40.98 29.12|Bahçelievler 41 28.86|Batman 37.89 41.13
Bağcılar 41.04 28.86|Bursa 40.2 29.06|Denizli 37.77 29.09|Diyarbakır 37.91 40.22|Erzurum 39.91 41.28
Esenler 41.04 28.88|Eskişehir 39.78 30.52|Gaziantep 37.06 37.38|Istanbul 41.01 28.95|Kahramanmaraş 37.58 36.93
Karabağlar 38.37 27.14|Kayseri 38.73 35.49|Konya 37.87 32.48|Malatya 38.35 38.32|Maltepe 40.94 29.16
Mersin 36.81 34.64|Muratpaşa 36.89 30.76|Samsun 41.28 36.34|Sultangazi 41.11 28.87|Umraniye 41.02 29.12
Van 38.49 43.38|Çankaya 39.92 32.86|Üsküdar 41.02 29.01|İzmir 38.41 27.14|Şanlıurfa 37.17 38.79|Şişli 41.06 28.99
# TW
Banqiao 25.01 121.47|Hsinchu 24.8 120.97|Hualien City 23.98 121.6|Kaohsiung 22.62 120.31|Keelung 25.13 121.74
Taichung 24.15 120.68|Tainan 22.99 120.21|Taipei 25.05 121.53|Taoyuan City 24.99 121.3
# TZ
Arusha -3.37 36.68|Dar es Salaam -6.82 39.27|Mwanza -2.52 32.9|Zanzibar -6.16 39.2
# UA
Chernihiv 51.51 31.28|Dnipro 48.46 35.04|Donetsk 48.02 37.8|Kharkiv 49.98 36.25|Kherson 46.66 32.62
Khmelnytskyi 49.42 27|Kryvyi Rih 47.91 33.38|Kyiv 50.45 30.52|Luhansk 48.57 39.32|Lviv 49.84 24.02
Makiyivka 48.05 37.93|Mariupol 47.1 37.54|Mykolayiv 46.97 32|Odessa 46.48 30.73|Poltava 49.59 34.54
Sevastopol 44.61 33.52|Simferopol 44.96 34.11|Vinnytsia 49.23 28.48|Zaporizhia 47.82 35.19
# UG
Kampala 0.32 32.58
# US
Albuquerque 35.08 -106.65|Anaheim 33.84 -117.91|Arlington 32.74 -97.11|Atlanta 33.75 -84.39|Aurora 39.73 -104.83
Austin 30.27 -97.74|Bakersfield 35.37 -119.02|Baltimore 39.29 -76.61|Boston 42.36 -71.06|Brooklyn 40.65 -73.95
Charlotte 35.23 -80.84|Chicago 41.85 -87.65|Cleveland 41.5 -81.7|Colorado Springs 38.83 -104.82|Columbus 39.96 -83
Corpus Christi 27.8 -97.4|Dallas 32.78 -96.81|Denver 39.74 -104.98|Detroit 42.33 -83.05|El Paso 31.76 -106.49
Fort Worth 32.73 -97.32|Fresno 36.75 -119.77|Honolulu 21.31 -157.86|Houston 29.76 -95.36|Indianapolis 39.77 -86.16
Jacksonville 30.33 -81.66|Kansas City 39.1 -94.58|Las Vegas 36.17 -115.14|Lexington-Fayette 38.05 -84.46
Long Beach 33.77 -118.19|Los Angeles 34.05 -118.24|Manhattan 40.78 -73.97|Memphis 35.15 -90.05|Mesa 33.42 -111.82
Miami 25.77 -80.19|Milwaukee 43.04 -87.91|Minneapolis 44.98 -93.26|Nashville 36.17 -86.78|New Orleans 29.95 -90.08
New York City 40.71 -74.01|Oakland 37.8 -122.27|Oklahoma City 35.47 -97.52|Omaha 41.26 -95.94
Philadelphia 39.95 -75.16|Phoenix 33.45 -112.07|Pittsburgh 40.44 -80|Portland 45.52 -122.68|Queens 40.68 -73.84
Raleigh 35.77 -78.64|Riverside 33.95 -117.4|Sacramento 38.58 -121.49|San Antonio 29.42 -98.49|San Diego 32.72 -117.16
San Francisco 37.77 -122.42|San Jose 37.34 -121.89|Santa Ana 33.75 -117.87|Seattle 47.61 -122.33|St. Louis 38.63 -90.2
Staten Island 40.56 -74.14|Stockton 37.96 -121.29|Tampa 27.95 -82.46|The Bronx 40.85 -73.87|Tucson 32.22 -110.93
Tulsa 36.15 -95.99|Virginia Beach 36.85 -75.98|Wichita 37.69 -97.34
# UY
Montevideo -34.9 -56.19
# UZ
Andijon 40.78 72.34|Namangan 41 71.67|Samarkand 39.65 66.96|Tashkent 41.26 69.22
# VE
Barcelona 10.14 -64.69|Barinas 8.62 -70.21|Barquisimeto 10.06 -69.36|Caracas 10.49 -66.88|Ciudad Bolívar 8.13 -63.54
Ciudad Guayana 8.35 -62.64|Maracaibo 10.67 -71.61|Maracay 10.24 -67.59|Maturín 9.75 -63.18|Mérida 8.59 -71.16
Petare 10.48 -66.81|Puerto La Cruz 10.21 -64.63|Turmero 10.23 -67.47|Valencia 10.16 -68.01
# VN
Biên Hòa 10.94 106.82|Da Nang 16.07 108.22|Haiphong 20.86 106.68|Hanoi 21.02 105.84|Ho Chi Minh City 10.82 106.63
# XK
Pristina 42.67 21.17
# YE
Aden 12.78 45.04|Al Ḩudaydah 14.8 42.95|Sanaa 15.35 44.21|Ta‘izz 13.58 44.02
# ZA
Benoni -26.19 28.32|Bloemfontein -29.12 26.21|Boksburg -26.21 28.26|Botshabelo -29.27 26.73|Brakpan -26.24 28.37
Cape Town -33.93 18.42|Durban -29.86 31.03|East London -33.02 27.91|Johannesburg -26.2 28.04|Krugersdorp -26.09 27.78
Newcastle -27.76 29.93|Pietermaritzburg -29.62 30.39|Port Elizabeth -33.96 25.61|Pretoria -25.74 28.19
Randburg -26.09 28|Soweto -26.27 27.86|Tembisa -26 28.23|Vereeniging -26.67 27.93|Welkom -27.98 26.74
# ZM
Kitwe -12.8 28.21|Lusaka -15.41 28.29|Ndola -12.96 28.64
# ZW
Bulawayo -20.15 28.58|Chitungwiza -18.01 31.08|Harare -17.83 31.05`;
