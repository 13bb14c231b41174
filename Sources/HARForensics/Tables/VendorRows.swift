// swift-format-ignore-file
//
// Vendors of the IAB Transparency and Consent Framework and what they disclose of their storage, as rows.
// Generated: do not edit. Attributions and licences are in NOTICE. To change a row, change the facts or
// generate_knowledge.py and run
//     python3 generate.py --facts DIR --psl public_suffix_list.dat

/// The vendors of the framework, one a line, sorted by id.
///
/// Seven columns, separated by tabs: 1. id, six digits; 2. name, empty where only Prebid.js knows the id;
/// 3. the Global Vendor List that names it, with its date; 4. `d` if that list marks it deleted; 5. domain of its
/// policy; 6. address of its storage disclosure, if Prebid.js archived one; 7. the day it was archived.
enum VendorRows {
    static let name = "har-forensics-vendors"
    static let version = "2026-11"
    /// Of the UTF-8 bytes of `rows`.
    static let sha256 = "d81eccd075f129200faedc5a1c2ba896f20c11c14e5e0c5e05082bacab405e62"
    static let count = 1082
    /// Where each row begins; see `SortedTable`.
    static let starts = #"""
0000001<002L003:003o0053005k006b008i009\00:Y00;J00=700=h00?T00@L00AG00BI00C@00D200F?00HG00ID00J;00K600Kk00Lc00MR00NC00O;00Ok00Pa00QR00RV00S_00TT00VX00WY00XH00Y=00ZA00[800\200\c00]j00^_00_N00`N00aD00b<00bm00c`00dh00e[00fP00gU00he00i[00j^00kU00l@00mF00nD00oO010J011D012:01390142014l015j016e017X018[019O01:O01;R01<W01=]01>P01?E01A:01Aj01BZ01CR01EL01G>01H601I301Ik01Jl01K^01Li01M^01NV01ON01Pk01Qj01R^01SS01TN01UD01VB01W501Wk01X_01ZO01\701\m01^001^n01_k01a=01bD01c801cn01dc01fa01h]01iX01jg01l601me01ne01oa020[021S022N0245024f025k026j027j029a02<202<g02=_02>S02@[02AN02BF02C>02D@02E502En02Fb02Gg02Hg02Ie02Jc02K]02LT02MG02NG02OB02PD02QO02R902Rb02SW02TP02VN02W@02X802Xf02Ye02ZY02[S02\Z02]N02^>02_502`;02a602b902c202d202e<02fA02fo02gg02h_02iP02jG02kL02l>02n=02oE030G0325032g033o034Y035V036W037U038N03:>03;103<l03=k03>h03?h03@^03AY03Bm03C`03D]03E[03Fl03Gi03HZ03IR03JG03K903Ko03M403NK03OJ03PK03Q803Qi03RZ03T:03Tn03V^03WZ03XZ03YN03ZS03[K03\@03]203^003_103`503`n03am03ba03cU03dD03e603ec03fU03gW03hT03iL03jI03k603lB03nC03o003o`041R042E043E044?045504640473047c048[049N04:F04;904<_04=X04>`04?[04@T04AG04BL04CO04DV04E>04F304GF04H>04I004Ig04J^04KW04Li04MZ04OJ04PE04QC04R;04S:04T304To04Ug04Ve04WX04XT04YI04ZM04[U04\F04]D04^H04_;04`A04a404af04b_04dH04eE04fD04hD04i<04j004k204ke04lX04mR04nY04oQ050>05180522052l053j055605620570057n058m059n05:d05;d05<d05=X05>Z05?T05@]05AU05BN05CU05D@05EK05F405Fm05Gm05Ha05IW05JT05KK05LL05M905Mi05N[05OV05PO05QU05RF05S205T205U805V005V]05WW05XM05YI05ZZ05[O05\K05]J05^G05_<05`305``05ak05b\05cW05e505fL05gA05h705i<05ij05jb05lT05mL05nM05od060]062Q063N064P065L066a067[068d06:X06;Y06<S06=N06>>06?606@^06A[06BK06CP06D@06EB06FD06G>06H406Hg06IR06JG06K>06L206Lj06MW06O406P406Pk06Qi06R\06SX06TK06UQ06VQ06WD06XU06Y@06ZC06[:06\206\n06]a06^Q06_e06`W06aL06bO06cM06d506e106ej06fe06h606i606io06k106l106m706nI06o<06on070m071h072k073Z074T075C0769076k077i078i079Z07:X07;E07<D07==07>507?107@=07A107Ae07BZ07CM07DG07E@07F?07G407H<07Hk07I^07J_07KW07LP07MG07N407Nh07PP07Q>07R507S307Tf07Ub07VN07WL07XE07Z607[807[m07\i07]l07^i07_k07a^07bX07cS07dF07e;07f207fj07g]07hW07iT07k^07lQ07mA07n007n`07oa080U081T082L083A084X085U086J087T088J089D08:R08;Q08<Z08=N08?V08@M08AL08BJ08DM08F308Ga08H`08IS08JG08K908MP08N_08OZ08PQ08QT08RK08SD08UT08VH08WB08X;08Y=08Z808Zh08\B08];08^108_108`<08a008aa08bT08cW08dO08eO08f908g908gm08hZ08jP08k@08lR08mB08nG08o>0901090j0923092e093b094N095B0962097>097l099;09:B09:o09;d09=109=i09>d09?_09@^09Ah09Bb09CV09DM09Eg09FV09GC09H?09I909Ig09Je09Kg09La09MN09Nk09Ph09QZ09Rb09S[09TW09UM09VB09W409Wj09Yj09[409[l09]509]j09^c09_Y09`h09aX09bL09co09e009e\09fS09go09hi09ik09k609l=09mL09nH09o;0:060:0i0:1V0:2K0:3V0:4T0:5L0:6L0:7B0:8B0:990:9i0::Z0:;O0:<E0:=\0:>K0:?A0:@I0:AF0:B@0:Bl0:C]0:DW0:FY0:Ga0:HU0:Ia0:JZ0:KV0:LQ0:MD0:N;0:P50:Q=0:Qn0:Ri0:Sf0:Ta0:UU0:VY0:Wk0:Xd0:YT0:ZG0:[?0:\D0:]]0:^O0:_A0:`70:a<0:b60:c90:d90:df0:eh0:fo0:gk0:hb0:iV0:jM0:k=0:l:0:m20:me0:nj0;010;0d0;1Z0;2X0;3]0;4G0;520;5d0;6`0;7Y0;8H0;9E0;:30;;20;<f0;>70;?<0;@:0;@k0;Bj0;CZ0;DO0;E;0;F10;G10;H00;Hj0;In0;Jd0;Ke0;Ld0;Mh0;O20;P20;Pd0;QN0;RD0;SP0;TE0;UH0;VF0;WN0;XL0;YW0;ZN0;[K0;\C0;]>0;^40;_30;`00;ab0;bS0;cX0;dR0;eD0;f<0;fo0;gh0;i10;im0;j`0;kU0;lS0;mE0;n:0;o>0;on0<190<1f0<2`0<3Y0<4K0<5I0<6A0<820<8c0<9N0<:e0<;c0<<U0<=I0<>C0<??0<@C0<AB0<B60<Bo0<D=0<Dm0<Ei0<Fc0<GR0<IX0<JD0<KA0<L<0<M;0<NF0<O>0<P30<Pf0<Q\0<R_0<S`0<TY0<UW0<V^0<Wd0<XU0<YP0<ZK0<[M0<\<0<]00<]o0<^b0<_[0<`W0<aU0<bX0<cM0<dH0<eJ0<fF0<gN0<hR0<iW0<jF0<kH0<lD0<me0<nV0<oJ0=0B0=110=1`0=2n0=3i0=500=5k0=6Z0=7Z0=8_0=9\0=:O0=;E0==P0=>T0=?O0=@`0=AS0=BR0=CF0=D70=Dm0=Em0=G90=Go0=IZ0=JK0=KP0=LL0=N70=O50=Oj0=QW0=RF0=S60=T50=U60=Ui0=VZ0=WY0=X\0=YY0=Z[0=[K0=\A0=]70=]l0=^`0=_d0=`b0=aZ0=bP0=cJ0=d90=e40=ec0=fZ0=g]0=hV0=iK0=j=0=kS0=lD0=mE0=n90=nn0=ob0>0W0>1Q0>2B0>3=0>4N0>5W0>6R0>7T0>8X0>9U0>:J0>;o0>=;0>=j0>>]0>?J0>@D0>A80>Al0>CD0>D70>Dn0>F20>GP0>H@0>I>0>JB0>KI0>L?0>MS0>NP0>OH0>PH0>QK0>RL0>SF0>TC0>UA0>VC0>WJ0>Xe0>Yb0>Za0>[U0>\J0>]A0>^70>^j0>_a0>`S0>aL0>bP0>cQ0>dA0>e80>f60>fl0>go0>i80>j20>jm0>k^0>lW0>mS0>nH0>o50>of0?0[0?1R0?2M0?3I0?4Q0?5T0?6T0?7Y0?8E0?9@0?:20?;00?;_0?=@0?>80?>h0??`0?@b0?AU0?BQ0?CA0?D80?Do0?F20?F`0?GV0?HS0?IY0?J^0?KL0?MH0?N?0?O40?P:0?Q50?Qf0?Rc0?S^0?Te0?US0?V[0?WT0?XP0?YO0?ZN0?[A0?[n0?\h0?]c0?^W0?_E0?`@0?aA0?bE0?c50?d40?dk0?eb0?f\0?g40?hI0?iL0?id0?j<0?jT0?jl0?kD0?k\0?l40?lL0?ld0?m<0?mT0?ml0?o<0?oT0@0Z0@120@1J0@1b0@2^0@360@3N0@3f0@4>0@5J0@5b0@6:0@7m0@8E0@8]0@:00@:H0@:`0@;80@;P0@<^0@=60@=N0@>W0@>o0@?G0@@K
"""#
    static let rows = #"""
000001	Exponential Interactive, Inc d/b/a VDX.tv	v3#45 2024-03-21		vdx.tv		
000002	Captify Technologies Limited	v3#45 2024-03-21		captifytechnologies.com		
000004	Roq.ad GmbH	v3#45 2024-03-21		roq.ad		
000006	AdSpirit GmbH	v3#45 2024-03-21		adspirit.de		
000007	Vibrant Media Limited	v2#224 2023-11-16	d	vibrantmedia.com		
000008	Emerse Sverige AB	v3#45 2024-03-21		emerse.com		
000009	AdMaxim Limited	v3#45 2024-03-21		admaxim.com		
000010	Index Exchange Inc.	v3#45 2024-03-21		indexexchange.com	https://cdn.indexexchange.com/device_storage_disclosure.json	2026-08-06
000011	Quantcast	v3#45 2024-03-21		quantcast.com		
000012	BeeswaxIO Corporation	v3#45 2024-03-21		beeswax.com		
000013	Sovrn, Inc.	v3#45 2024-03-21		sovrn.com		
000014	Adkernel LLC	v3#45 2024-03-21		adkernel.com	https://static.adkernel.com/deviceStorage.json	2026-08-06
000015	Adikteev	v3#45 2024-03-21		adikteev.com		
000016	RTB House S.A.	v3#45 2024-03-21		rtbhouse.com	https://www.rtbhouse.com/DeviceStorage.json	2026-08-06
000018	Widespace AB	v2#224 2023-11-16	d	widespace.com		
000020	N.Rich Technologies Inc.	v3#45 2024-03-21		n.rich		
000021	The UK Trade Desk Ltd	v3#45 2024-03-21		thetradedesk.com		
000022	admetrics GmbH	v3#45 2024-03-21		admetrics.io		
000023	Nexxen Inc.	v3#45 2024-03-21		amobee.com		
000024	Epsilon	v3#45 2024-03-21		epsilon.com	https://s-usweb.dotomi.com/assets/js/taggy-js/2.18.13/device_storage_disclosure.json	2026-08-06
000025	Yahoo EMEA Limited	v3#45 2024-03-21		yahoo.com	https://meta.legal.yahoo.com/iab-tcf/v2/device-storage-disclosure.json	2026-08-06
000026	Venatus Media Limited	v3#45 2024-03-21		venatus.com		
000027	ADventori SAS	v3#45 2024-03-21		adventori.com		
000028	TripleLift, Inc.	v3#45 2024-03-21		triplelift.com		
000029	ETARGET SE	v3#45 2024-03-21		etargetnet.com		
000030	BidTheatre AB	v3#45 2024-03-21		bidtheatre.com		
000031	Ogury Ltd	v3#45 2024-03-21		ogury.com		
000032	Xandr, Inc.	v3#45 2024-03-21		xandr.com		
000033	ShareThis, Inc	v3#45 2024-03-21		sharethis.com		
000034	NEORY GmbH	v3#45 2024-03-21		neory.com		
000036	Nexxen Group LLC	v3#45 2024-03-21		unruly.co		
000037	NEURAL.ONE	v3#45 2024-03-21		neural.one		
000039	ADITION (Virtual Minds GmbH)	v3#45 2024-03-21		adition.com		
000040	Active Agent (Virtual Minds GmbH)	v3#45 2024-03-21		adition.com		
000041	Adverline	v2#224 2023-11-16	d	adverline.com		
000042	Taboola Europe Limited	v3#45 2024-03-21		taboola.com	https://accessrequest.taboola.com/iab-tcf-v2-disclosure.json	2026-08-06
000044	Adex (Virtual Minds GmbH)	v3#45 2024-03-21		theadex.com		
000045	Equativ	v3#45 2024-03-21		equativ.com		
000046	Skimbit Ltd	v3#45 2024-03-21		skimlinks.com		
000047	ADMAN - Phaistos Networks, S.A.	v3#45 2024-03-21		adman.gr		
000048	NetSuccess, s.r.o.	v3#45 2024-03-21		inres.sk		
000049	Jellyfish France	v3#45 2024-03-21		jellyfish.com		
000050	Adform A/S	v3#45 2024-03-21		adform.com		
000051	xAd, Inc. dba GroundTruth	v2#224 2023-11-16	d	groundtruth.com		
000052	Magnite, Inc.	v3#45 2024-03-21		magnite.com		
000053	Sirdata	v3#45 2024-03-21		sirdata.com		
000055	Madison Logic, Inc.	v3#45 2024-03-21		madisonlogic.com		
000056	Confiant Inc.	v3#45 2024-03-21		confiant.com		
000057	RATEGAIN ADARA INC	v3#45 2024-03-21		adara.com		
000058	33Across	v3#45 2024-03-21		33across.com		
000059	Sift Media, Inc	v3#45 2024-03-21		sift.co		
000060	Rakuten Marketing LLC	v3#45 2024-03-21		rakutenadvertising.com		
000061	GumGum, Inc.	v3#45 2024-03-21		gumgum.com		
000062	Justpremium BV	v3#45 2024-03-21		gumgum.com		
000063	Lumen Research Limited	v3#45 2024-03-21		lumen-research.com		
000065	Location Sciences AI Ltd.	v2#224 2023-11-16	d	locationsciencesgroup.ai		
000066	adsquare GmbH	v3#45 2024-03-21		adsquare.com		
000067	LifeStreet Corporation	v2#224 2023-11-16	d	lifestreet.com		
000068	Amazon Ad Server	v3#45 2024-03-21		sizmek.com		
000069	OpenX	v3#45 2024-03-21		openx.com		
000070	Yieldlab (Virtual Minds GmbH)	v3#45 2024-03-21		yieldlab.com		
000071	Roku Advertising Services	v3#45 2024-03-21		roku.com		
000072	Nano Interactive Group Ltd.	v3#45 2024-03-21		nanointeractive.com		
000073	Simplifi Holdings LLC	v3#45 2024-03-21		simpli.fi		
000075	M32 Connect Inc	v3#45 2024-03-21		m32connect.com		
000076	PubMatic, Inc	v3#45 2024-03-21		pubmatic.com		
000077	Comscore B.V.	v3#45 2024-03-21		scorecardresearch.com		
000078	Flashtalking	v3#45 2024-03-21		flashtalking.com		
000079	MediaMath, Inc.	v2#224 2023-11-16		mediamath.com		
000080	Sharethrough, Inc	v3#45 2024-03-21		sharethrough.com		
000081	PulsePoint, Inc.	v3#45 2024-03-21		pulsepoint.com		
000082	Smaato, Inc.	v3#45 2024-03-21		smaato.com		
000083	Visarity Technologies GmbH	v3#45 2024-03-21		primo.design		
000084	Semasio GmbH	v3#45 2024-03-21		semasio.com		
000085	Crimtan Holdings Limited	v3#45 2024-03-21		crimtan.com		
000086	Scene Stealer Limited	v2#224 2023-11-16	d	scenestealer.tv		
000087	Genius Sports UK Limited	v3#45 2024-03-21		geniussports.com		
000088	TreSensa Technologies, Inc.	v2#224 2023-11-16	d	tresensa.com		
000089	Tapad, Inc.	v2#224 2023-11-16	d	tapad.com		
000090	Teroa S.A.	v3#45 2024-03-21		e-planning.net		
000091	Criteo SA	v3#45 2024-03-21		criteo.com	https://privacy.criteo.com/iab-europe/tcfv2/disclosure.json	2026-08-06
000092	1plusX AG	v3#45 2024-03-21		1plusx.com		
000093	Adloox SA	v3#45 2024-03-21		adloox.com		
000094	Blis Global Limited	v3#45 2024-03-21		blis.com		
000095	Lotame Solutions, Inc	v3#45 2024-03-21		lotame.com	https://tags.crwdcntrl.net/privacy/tcf-purposes.json	2026-08-06
000097	LiveRamp	v3#45 2024-03-21		liveramp.fr	https://tcf.ats.rlcdn.com/device-storage-disclosure.json	2026-08-06
000098	GroupM UK Limited	v3#45 2024-03-21		groupm.com		
000100	Fifty Technology Limited	v3#45 2024-03-21		fifty.io		
000101	MiQ Digital Ltd	v3#45 2024-03-21		wearemiq.com		
000102	Magnite, Inc. (Outstream)	v3#45 2024-03-21		magnite.com		
000104	Sonobi, Inc	v3#45 2024-03-21		sonobi.com		
000108	Rich Audience Technologies SLU	v3#45 2024-03-21		richaudience.com		
000109	LoopMe Limited	v3#45 2024-03-21		loopme.com		
000110	Dynata LLC	v3#45 2024-03-21		dynataprivacy.com		
000111	Showheroes SE	v3#45 2024-03-21		showheroes.com		
000114	Sublime	v3#45 2024-03-21		ayads.co	https://gdpr.ayads.co/cookiepolicy.json	2026-08-06
000115	smartclip Europe GmbH	v3#45 2024-03-21		smartclip.net		
000119	Ask Locala	v3#45 2024-03-21		asklocala.com		
000120	Eyeota Pte Ltd	v3#45 2024-03-21		eyeota.com		
000122	Dentsu UK Limited	v3#45 2024-03-21		metadsp.co.uk		
000124	Near Intelligence	v3#45 2024-03-21		near.com		
000126	DoubleVerify Inc.	v3#45 2024-03-21		doubleverify.com		
000127	PIXIMEDIA	v3#45 2024-03-21		piximedia.com		
000128	BIDSWITCH GmbH	v3#45 2024-03-21		iponweb.com		
000129	IPONWEB GmbH	v3#45 2024-03-21		iponweb.com		
000130	NextRoll, Inc.	v3#45 2024-03-21		nextroll.com	https://s.adroll.com/shares/device_storage.json	2026-08-06
000131	ID5 Technology Ltd	v3#45 2024-03-21		id5.io	https://id5-sync.com/tcf/disclosures.json	2026-08-06
000132	Teads France SAS	v3#45 2024-03-21		teads.com		
000133	digitalAudience B.V.	v3#45 2024-03-21		digitalaudience.io		
000134	SMARTSTREAM.TV GmbH	v3#45 2024-03-21		smartstream.tv		
000136	Ströer SSP GmbH (SSP)	v3#45 2024-03-21		stroeer.de		
000137	OS Data Solutions GmbH &amp; Co. KG	v3#45 2024-03-21		osdatasolutions.de		
000138	ConnectAd Demand GmbH	v3#45 2024-03-21		connectadrealtime.com		
000139	Permodo GmbH	v3#45 2024-03-21		permodo.com		
000140	Platform161 B.V.	v3#45 2024-03-21		verve.com		
000141	Emodo, Inc.	v2#224 2023-11-16		emodoinc.com		
000142	Media.net Advertising FZ-LLC	v3#45 2024-03-21		media.net	https://www.media.net/tcfv2/gvl/deviceStorage.json	2026-08-06
000143	Connatix Native Exchange Inc.	v3#45 2024-03-21		connatix.com	https://connatix.com/iab-tcf-disclosure.json	2026-08-06
000144	district m inc.	v2#224 2023-11-16	d	districtm.net		
000145	Snapsort Inc., operating as Sortable	v2#224 2023-11-16	d	freestar.com		
000147	Adacado Technologies Inc. (DBA Adacado)	v3#45 2024-03-21		adacado.com		
000148	LiveIntent Inc.	v3#45 2024-03-21		liveintent.com	https://b-code.liadm.com/deviceStorage.json	2026-08-06
000149	ADman Interactive SLU	v3#45 2024-03-21		admanmedia.com		
000150	Inskin Media LTD	v3#45 2024-03-21		inskinmedia.com		
000151	MOOT TECHNOLOGY LTD	v3#45 2024-03-21		admedo.com		
000152	Meetrics GmbH	v2#224 2023-11-16	d	meetrics.com		
000153	MADVERTISE MEDIA	v3#45 2024-03-21		madvertise.com		
000154	YOC AG	v3#45 2024-03-21		yoc.com	https://cdn.yoc.com/visx/sellers/deviceStorage.json	2026-08-06
000155	AntVoice	v3#45 2024-03-21		antvoice.com		
000156	Basis Global Technologies, Inc.	v3#45 2024-03-21		basis.net		
000157	Seedtag Advertising S.L	v3#45 2024-03-21		seedtag.com		
000158	Reveal Mobile Inc	v2#224 2023-11-16	d	revealmobile.com		
000159	Underdog Media LLC	v3#45 2024-03-21		underdogmedia.com	https://bid.underdog.media/deviceStorage.json	2026-08-06
000160	Audience Solutions S.A.	v3#45 2024-03-21		audience-solutions.com	https://audience-solutions.com/.well-known/deviceStorage.json	2026-08-06
000161	SMADEX, S.L.U.	v3#45 2024-03-21		smadex.com		
000162	Unruly Group Ltd	v2#224 2023-11-16	d	unruly.co		
000163	Bombora Inc.	v3#45 2024-03-21		bombora.com		
000164	Outbrain UK Ltd	v3#45 2024-03-21		outbrain.com	https://www.outbrain.com/privacy/wp-json/privacy/v2/devicestorage.json	2026-08-06
000165	SpotX, Inc	v3#45 2024-03-21	d	magnite.com		
000167	Audiens S.r.l.	v2#224 2023-11-16	d	audiens.com		
000168	EASYmedia GmbH	v3#45 2024-03-21		rtbmarket.com		
000170	Goodway Group, Inc.	v2#224 2023-11-16	d	goodwaygroup.com		
000173	Yieldmo, Inc.	v3#45 2024-03-21		yieldmo.com		
000174	A Million Ads	v3#45 2024-03-21		amillionads.com		
000177	plista GmbH	v2#224 2023-11-16	d	plista.com		
000178	Hybrid Theory Global Ltd	v3#45 2024-03-21		hybridtheory.com		
000179	Collective Europe Ltd.	v2#224 2023-11-16	d	azerion.com		
000183	EMX Digital, Inc.	v2#224 2023-11-16	d	emxdigital.com		
000184	MEDIARITHMICS SAS	v3#45 2024-03-21		mediarithmics.io		
000185	Bidtellect, Inc	v3#45 2024-03-21		bidtellect.com		
000190	video intelligence AG	v3#45 2024-03-21		vi.ai		
000192	Remerge GmbH	v3#45 2024-03-21		remerge.io		
000193	Mediasmart Mobile S.L.	v3#45 2024-03-21		mediasmart.io		
000194	Rezonence Limited	v3#45 2024-03-21		rezonence.com		
000195	advanced store GmbH	v3#45 2024-03-21		advanced-store.com		
000196	AdElement Media Solutions Pvt Ltd	v3#45 2024-03-21		adelement.com		
000198	SYNC	v2#224 2023-11-16	d	sync.tv		
000199	ADUX	v3#45 2024-03-21		adux.com		
000200	Tapjoy, Inc.	v2#224 2023-11-16	d	tapjoy.com		
000202	Magnite CTV, Inc.	v3#45 2024-03-21		magnite.com		
000203	Revcontent, LLC	v3#45 2024-03-21		revcontent.com	https://sothebys.revcontent.com/static/device_storage.json	2026-08-06
000205	Adssets AB	v3#45 2024-03-21		adssets.com		
000206	Hybrid Adtech GmbH	v3#45 2024-03-21		hybrid.ai		
000208	Spotad	v2#224 2023-11-16	d	spotad.co		
000209	Delta Projects AB	v3#45 2024-03-21		deltaprojects.com		
000210	Zemanta Inc.	v3#45 2024-03-21		zemanta.com		
000211	AdTheorent, Inc	v3#45 2024-03-21		adtheorent.com		
000212	usemax advertisement (Emego GmbH)	v3#45 2024-03-21		usemax.de		
000213	emetriq GmbH	v3#45 2024-03-21		emetriq.com		
000215	ARMIS SAS	v3#45 2024-03-21		armis.tech		
000216	Mindlytix SAS	v3#45 2024-03-21		mindlytix.com		
000217	2KDirect, Inc. (dba iPromote)	v3#45 2024-03-21		ipromote.com		
000218	Bigabid Media ltd	v2#224 2023-11-16	d	bigabid.com		
000223	Audience Trading Platform Ltd.	v2#224 2023-11-16	d	atp.io		
000224	adrule mobile GmbH	v3#45 2024-03-21		adrule.net		
000226	Publicis Media GmbH	v3#45 2024-03-21		publicismedia.de		
000227	Opt Out Advertising B.V.	v3#45 2024-03-21		optoutadvertising.com		
000228	M.D. Primis Technologies Ltd.	v3#45 2024-03-21		primis.tech		
000230	MNTN	v2#224 2023-11-16		mountain.com		
000231	AcuityAds Inc.	v3#45 2024-03-21		acuityads.com		
000232	Rockerbox, Inc	v3#45 2024-03-21		rockerbox.com		
000234	ZBO Media	v2#224 2023-11-16	d	zbo.media		
000235	Bucksense Inc	v3#45 2024-03-21		bucksense.com		
000236	PowerLinks Media Limited	v2#224 2023-11-16	d	powerlinks.com		
000237	VGI CTV, Inc	v3#45 2024-03-21		verve.com		
000238	StackAdapt Inc.	v3#45 2024-03-21		stackadapt.com	https://s3.amazonaws.com/stackadapt_public/disclosures.json	2026-08-06
000239	Triton Digital Canada Inc.	v3#45 2024-03-21		tritondigital.com		
000240	7Hops.com Inc. (ZergNet)	v2#224 2023-11-16	d	zergnet.com		
000241	OneTag Limited	v3#45 2024-03-21		onetag.com	https://onetag-cdn.com/privacy/tcf_storage.json	2026-08-06
000242	twiago GmbH	v3#45 2024-03-21		twiago.com		
000243	Cloud Technologies S.A.	v3#45 2024-03-21		cloudtechnologies.pl		
000244	Ermes	v3#45 2024-03-21		ermes.ai		
000246	Smartology Limited	v3#45 2024-03-21		smartology.net		
000248	Converge-Digital	v3#45 2024-03-21		converge-digital.com		
000249	Tri-table Sp. z o.o.	v3#45 2024-03-21		tri-table.com		
000250	Qriously Ltd	v2#224 2023-11-16	d	brandwatch.com		
000251	Yieldlove GmbH	v3#45 2024-03-21		yieldlove.com	https://cdn-a.yieldlove.com/deviceStorage.json	2026-08-06
000252	Jaduda GmbH	v3#45 2024-03-21		splicky.com		
000253	Improve Digital	v3#45 2024-03-21		improvedigital.com	https://sellers.improvedigital.com/tcf-cookies.json	2026-08-06
000254	LiquidM Technology GmbH	v3#45 2024-03-21		liquidm.com		
000255	Onnetwork Sp. z o.o.	v3#45 2024-03-21		onnetwork.tv		
000256	Wunderkind Corporation	v3#45 2024-03-21		wunderkind.co		
000259	ADYOULIKE SA	v3#45 2024-03-21		adyoulike.com		
000261	Signal Digital Inc.	v2#224 2023-11-16	d	signal.co		
000262	DT Exchange (Fyber Monetization Ltd.)	v3#45 2024-03-21		digitalturbine.com		
000263	Nativo, Inc.	v3#45 2024-03-21		nativo.com		
000264	Adobe Advertising Cloud	v3#45 2024-03-21		adobe.com		
000265	Instinctive, Inc.	v2#224 2023-11-16	d	instinctive.io		
000266	Rebold Marketing & Communication SLU	v2#224 2023-11-16	d	letsrebold.com		
000270	Marfeel Solutions, SL	v3#45 2024-03-21		marfeel.com		
000272	A.Mob	v3#45 2024-03-21		we-are-adot.com		
000273	Bannerflow AB	v3#45 2024-03-21		bannerflow.com		
000274	Golden Bees	v3#45 2024-03-21		goldenbees.fr		
000275	TabMo SAS	v3#45 2024-03-21		hawk-tech.io		
000276	ShowHeroes SRL	v3#45 2024-03-21		iubenda.com		
000277	CentralNic Poland sp. z o.o.	v2#224 2023-11-16	d	voluum.com		
000278	Integral Ad Science (incorporating ADmantX)	v3#45 2024-03-21		integralads.com		
000279	Mirando GmbH &amp; Co KG	v3#45 2024-03-21		mirando.de		
000280	Open Web Technologies Ltd	v3#45 2024-03-21		openweb.com		
000281	Wizaly	v3#45 2024-03-21		wizaly.com		
000282	Welect GmbH	v3#45 2024-03-21		welect.de		
000284	Weborama	v3#45 2024-03-21		weborama.com		
000285	Comcast International France SAS/FreeWheel Media, Inc.	v3#45 2024-03-21		freewheel.com		
000289	mobalo GmbH	v2#224 2023-11-16	d	mobalo.com		
000290	Readpeak Oy	v3#45 2024-03-21		readpeak.com	https://static.readpeak.com/tcf/deviceStorage.json	2026-08-06
000293	SpringServe, LLC	v3#45 2024-03-21		springserve.com		
000294	Jivox Corporation	v3#45 2024-03-21		createwithnova.com		
000295	Sojern, Inc.	v2#224 2023-11-16		sojern.com		
000297	Polar Mobile Group Inc.	v3#45 2024-03-21		createwithnova.io		
000298	Cuebiq Group, LLC	v3#45 2024-03-21		cuebiq.com		
000299	AdClear GmbH	v2#224 2023-11-16	d	adclear.de		
000301	zeotap GmbH	v3#45 2024-03-21		zeotap.com		
000302	Sage&#43;Archer BV	v3#45 2024-03-21		sage-archer.com		
000303	Orion Semantics	v2#224 2023-11-16	d	orion-semantics.com		
000304	On Device Research Limited	v3#45 2024-03-21		on-device.com		
000308	Rockabox Media Ltd	v3#45 2024-03-21		scoota.com		
000310	Adevinta Spain S.L.U.	v2#224 2023-11-16		adevinta.com		
000311	Mobfox US LLC	v3#45 2024-03-21		mobfox.com		
000312	Exactag GmbH	v3#45 2024-03-21		exactag.com		
000314	Keymantics	v3#45 2024-03-21		kmtx.com		
000315	Celtra Inc.	v3#45 2024-03-21		celtra.com		
000316	Gamned	v3#45 2024-03-21		gamned.com		
000317	mainADV Srl	v3#45 2024-03-21		mainad.com		
000318	Accorp Sp. z o.o.	v3#45 2024-03-21		instytut-pollster.pl		
000319	Clipcentric, Inc.	v3#45 2024-03-21		clipcentric.com		
000321	Ziff Davis LLC	v3#45 2024-03-21		ziffdavis.com		
000323	Footballco Media Limited	v3#45 2024-03-21		goal.com		
000325	Knorex	v3#45 2024-03-21		knorex.com		
000326	AdTiming Technology Company Limited	v3#45 2024-03-21		adtiming.com		
000328	Gemius SA	v3#45 2024-03-21		gemius.com	https://gemius.com/media/documents/Gemius_SA_Vendor_Device_Storage.json	2026-08-06
000329	Browsi	v3#45 2024-03-21		browsi.com		
000331	ad6media	v3#45 2024-03-21		ad6media.fr		
000333	InMobi Pte Ltd	v3#45 2024-03-21		inmobi.com	https://publisher.inmobi.com/public/disclosure.json	2026-08-06
000334	Cydersoft	v2#224 2023-11-16	d	videmob.com		
000335	Beachfront Media LLC	v2#224 2023-11-16		beachfront.com		
000336	Telecoming S.A.	v3#45 2024-03-21		telecoming.com		
000337	SheMedia, LLC	v3#45 2024-03-21		shemedia.com		
000343	DIGITEKA Technologies	v3#45 2024-03-21		ultimedia.com		
000345	The Kantar Group Limited	v3#45 2024-03-21		kantar.com		
000347	Ezoic Inc.	v3#45 2024-03-21		ezoic.com		
000349	Optomaton UG	v2#224 2023-11-16	d	optomaton.com		
000350	Samba TV, Inc.	v3#45 2024-03-21		samba.tv		
000351	Samba TV UK Limited	v3#45 2024-03-21		samba.tv		
000354	Apester Ltd	v3#45 2024-03-21		apester.com		
000358	MGID Inc.	v3#45 2024-03-21		mgid.com	https://www.mgid.com/assets/devicestorage.json	2026-08-06
000359	Meson Mediation LLC	v2#224 2023-11-16		meson.ai		
000360	Permutive Technologies, Inc.	v2#224 2023-11-16	d	permutive.com		
000361	Permutive Limited	v3#45 2024-03-21		permutive.com		
000365	Impact Tech Inc.	v2#224 2023-11-16	d	impact.com		
000368	VECTAURY	v3#45 2024-03-21		mobsuccess.com		
000371	Seeding Alliance GmbH	v3#45 2024-03-21		seeding-alliance.de		
000373	Nielsen Media Research Ltd.	v3#45 2024-03-21		nielsen.com		
000374	Bmind a Sales Maker Company, S.L.	v3#45 2024-03-21		jakala.es		
000375	RevX	v3#45 2024-03-21		revx.io		
000377	AddApptr GmbH	v3#45 2024-03-21		gravite.net		
000378	communicationAds GmbH &amp; Co. KG	v3#45 2024-03-21		communicationads.net		
000380	Vidoomy Media SL	v3#45 2024-03-21		vidoomy.com		
000381	Solocal SA	v3#45 2024-03-21		solocal.com		
000382	The Reach Group GmbH	v3#45 2024-03-21		trg.de		
000384	Pixalate, Inc.	v3#45 2024-03-21		pixalate.com		
000385	Oracle Advertising	v3#45 2024-03-21		oracle.com		
000387	Triapodi Ltd. d/b/a Digital Turbine	v3#45 2024-03-21		digitalturbine.com		
000388	Numberly	v3#45 2024-03-21		numberly.com		
000394	AudienceProject A/S	v3#45 2024-03-21		audienceproject.com	https://sak.userreport.com/tcf.json	2026-08-06
000397	Demandbase, Inc.	v3#45 2024-03-21		demandbase.com		
000402	Effiliation / Effinity	v3#45 2024-03-21		effinity.fr		
000404	Duplo Media AS	v2#224 2023-11-16		easy-ads.com		
000408	Fidelity Media	v2#224 2023-11-16	d	fidelity-media.com		
000409	Arrivalist Co.	v3#45 2024-03-21		arrivalist.com		
000410	Adtelligent Inc.	v3#45 2024-03-21		adtelligent.com		
000412	Piano Software Inc.	v3#45 2024-03-21		piano.io		
000413	Eulerian Technologies	v3#45 2024-03-21		eulerian.com		
000415	Seenthis AB	v3#45 2024-03-21		seenthis.co		
000416	Commanders Act	v3#45 2024-03-21		commandersact.com		
000418	PROXISTORE	v3#45 2024-03-21		proxistore.com		
000422	Brand Metrics Sweden AB	v3#45 2024-03-21		brandmetrics.com		
000423	travel audience GmbH	v3#45 2024-03-21		amadeus-hospitality.com		
000424	KUPONA GmbH	v3#45 2024-03-21		kupona.de		
000427	Proxi.cloud sp. z o.o.	v3#45 2024-03-21		proxi.cloud		
000428	Internet BillBoard a.s.	v2#224 2023-11-16	d	ibillboard.com		
000429	Next Media	v2#224 2023-11-16	d	next14.com		
000430	AdServing Factory srl	v3#45 2024-03-21		adservingfactory.com		
000431	HUMAN	v3#45 2024-03-21		humansecurity.com		
000434	DynAdmic	v3#45 2024-03-21	d	dynadmic.com		
000435	SINGLESPOT SAS	v3#45 2024-03-21		singlespot.com		
000436	INVIBES GROUP	v3#45 2024-03-21		invibes.com	https://tcf.invibes.com/deviceStorage.json	2026-08-06
000438	INVIDI technologies AB	v3#45 2024-03-21		invidi.com		
000439	Bit Q Holdings Limited	v2#224 2023-11-16	d	rippll.com		
000440	DEFINE MEDIA GMBH	v3#45 2024-03-21		definemedia.de	https://definemedia.de/tcf/deviceStorageDisclosureURL.json	2026-08-06
000444	EX.CO Technologies Ltd	v3#45 2024-03-21		ex.co		
000447	Adludio Ltd.	v3#45 2024-03-21		adludio.com		
000448	Targetspot Belgium SPRL	v3#45 2024-03-21		targetspot.com		
000450	Blendee srl	v3#45 2024-03-21		blendee.com		
000452	Innovid LLC	v3#45 2024-03-21		innovid.com		
000454	Rico Developments Ltd	v3#45 2024-03-21		adimo.co		
000455	GDMServices, Inc. d/b/a Bidmind	v3#45 2024-03-21		bidmind.com		
000458	AdColony, Inc.	v2#224 2023-11-16		adcolony.com		
000459	uppr GmbH	v3#45 2024-03-21		uppr.de		
000461	B2B Media Group GmbH	v3#45 2024-03-21		b2bmg.com		
000462	Bidstack Limited	v2#224 2023-11-16		bidstack.com		
000466	Papirfly AS	v3#45 2024-03-21		tacticrealtime.com		
000467	Haensel AMS GmbH	v2#224 2023-11-16	d	haensel-ams.com		
000468	Neustar, Inc., a TransUnion company	v3#45 2024-03-21		home.neustar		
000469	Zeta Global Corp.	v3#45 2024-03-21		zetaglobal.com		
000471	Flexoffers.com, LLC	v3#45 2024-03-21		flexoffers.com		
000473	Sub2 Technologies Ltd	v3#45 2024-03-21		sub2tech.com		
000475	TAPTAP Digital SL	v3#45 2024-03-21		taptapdigital.com		
000479	INFINIA MOBILE S.L.	v3#45 2024-03-21		infiniamobile.com		
000482	UberMedia, Inc.	v2#224 2023-11-16	d	near.com		
000484	SublimeSkinz - Adledge	v2#224 2023-11-16	d	azerion.com		
000486	Madington	v3#45 2024-03-21		delivered-by-madington.com		
000488	Opinary GmbH	v3#45 2024-03-21		opinary.com		
000490	PLAYGROUND XYZ EMEA LTD	v3#45 2024-03-21		playground.xyz		
000491	SevenData S.p.a.	v3#45 2024-03-21		shinystat.com		
000493	Magnite, Inc. (Carbon AI Limited)	v3#45 2024-03-21		magnite.com		
000495	Arcspire Limited	v3#45 2024-03-21		arcspire.io		
000496	Automattic Ads	v3#45 2024-03-21		automattic.com		
000497	Little Big Data sp. z o.o.	v3#45 2024-03-21		dataexchanger.pl		
000498	Arago	v3#45 2024-03-21		arago.com		
000501	Alliance Gravity Data Media	v3#45 2024-03-21		alliancegravity.com		
000502	NEXD	v3#45 2024-03-21		nexd.com		
000505	Shopalyst Inc	v2#224 2023-11-16	d	shortlyst.com		
000506	Salesforce.com, Inc.	v3#45 2024-03-21	d	salesforce.com		
000507	AdsWizz Inc.	v3#45 2024-03-21		adswizz.com		
000508	Lucid Holdings, LLC	v3#45 2024-03-21		luc.id		
000509	One Tech Group GmbH	v3#45 2024-03-21		onetech.group		
000511	Admixer EU GmbH	v3#45 2024-03-21		admixer.com		
000512	Verve Group Europe GmbH	v3#45 2024-03-21		pubnative.net		
000516	Pexi B.V.	v3#45 2024-03-21		pexi.nl		
000517	SunMedia	v3#45 2024-03-21		sunmedia.tv		
000519	Newsroom AI Ltd	v3#45 2024-03-21		nws.ai		
000520	ChannelSight	v2#224 2023-11-16	d	channelsight.com		
000521	netzeffekt GmbH	v3#45 2024-03-21		netzeffekt.de		
000524	The Ozone Project Limited	v3#45 2024-03-21		ozoneproject.com		
000527	Jampp LTD	v2#224 2023-11-16	d	jampp.com		
000528	Kayzen	v3#45 2024-03-21		kayzen.io		
000530	Near Intelligence Pte. Ltd.	v3#45 2024-03-21		near.com		
000531	Smartclip Hispania S.L.	v3#45 2024-03-21		rgpd-smartclip.com		
000534	SmartyAds Inc.	v3#45 2024-03-21		smartyads.com		
000535	INNITY	v3#45 2024-03-21		innity.com		
000536	GlobalWebIndex	v3#45 2024-03-21		trendstream.net		
000539	AdDefend GmbH	v3#45 2024-03-21		addefend.com		
000541	DeepIntent, Inc.	v2#224 2023-11-16		deepintent.com		
000543	PaperG, Inc. dba Thunder Industries	v2#224 2023-11-16	d	makethunder.com		
000544	Kochava Inc.	v3#45 2024-03-21	d	kochava.com		
000545	Reignn Platform Ltd	v2#224 2023-11-16	d	reignn.com		
000546	Smart Traffik	v3#45 2024-03-21		okube-attribution.com		
000547	Reach Media GmbH	v2#224 2023-11-16	d	videoreach.com		
000549	Tonefuse LLC	v3#45 2024-03-21		tonefuse.com		
000550	Happydemics	v3#45 2024-03-21		happydemics.com		
000553	Adhese	v3#45 2024-03-21		adhese.com		
000554	Radio Marketing Service interactive GmbH	v3#45 2024-03-21		rms.de		
000556	adhood.com	v3#45 2024-03-21		theadx.com		
000559	Otto (GmbH &amp; Co KG)	v3#45 2024-03-21		otto.de		
000561	AuDigent	v3#45 2024-03-21		audigent.com	https://p.ad.gt/static/iab_tcf.json	2026-08-06
000565	Adobe Audience Manager, Adobe Experience Platform	v3#45 2024-03-21		adobe.com		
000568	Next Media SRL	v3#45 2024-03-21		next14.com		
000569	Kairos Fire	v3#45 2024-03-21		kairosfire.com		
000570	Czech Publisher Exchange z.s.p.o.	v3#45 2024-03-21		cpex.cz		
000571	ViewPay	v3#45 2024-03-21		viewpay.tv		
000572	CHEQ AI TECHNOLOGIES	v3#45 2024-03-21		cheq.ai		
000573	Dailymotion Video Player	v3#45 2024-03-21		dailymotion.com	https://statics.dmcdn.net/a/vds.json	2026-08-06
000574	Realeyes OU	v2#224 2023-11-16	d	realeyesit.com		
000577	The Procter & Gamble Company	v2#224 2023-11-16	d	pg.com		
000578	MairDumont Netletix GmbH&amp;CoKG	v2#224 2023-11-16	d	mairdumont-netletix.com		
000579	Ve Global UK Limited	v2#224 2023-11-16	d	ve.com		
000580	Goldbach Group AG	v3#45 2024-03-21		goldbach.com	https://gb-next.ch/TcfGoldbachDeviceStorage.json	2026-08-06
000581	Mobilewalla, Inc.	v3#45 2024-03-21		mobilewalla.com		
000584	Dynamic 1001 GmbH	v3#45 2024-03-21		dynamic-tracking.com		
000587	Localsensor B.V.	v3#45 2024-03-21		localsensor.com		
000590	Sourcepoint Technologies, Inc. (non-CMP)	v2#224 2023-11-16		sourcepoint.com		
000591	Consumable, Inc	v3#45 2024-03-21		consumable.com		
000593	Programatica de publicidad S.L.	v2#224 2023-11-16	d	datmean.com		
000596	InsurAds Technologies SA.	v3#45 2024-03-21		insurads.com	https://labs.insurads.com/tcf-vdsod.json	2026-08-06
000597	Adjust Digital A/S	v3#45 2024-03-21		adjust-digital.com		
000598	AllMediaDesk GmbH	v3#45 2024-03-21		audio-cc.com		
000599	Maximus Live LLC	v2#224 2023-11-16	d	maximusx.com		
000601	WebAds B.V	v3#45 2024-03-21		webads.eu		
000602	Online Solution	v3#45 2024-03-21		adsafety.net		
000606	Impactify SARL	v3#45 2024-03-21		impactify.io	https://ad.impactify.io/tcfvendors.json	2026-08-06
000607	ucfunnel Co., Ltd.	v2#224 2023-11-16	d	ucfunnel.com		
000609	Predicio	v2#224 2023-11-16	d	predic.io		
000610	Azerion Holding B.V.	v3#45 2024-03-21		gamedistribution.com		
000612	Adnami Aps	v3#45 2024-03-21		adnami.io		
000613	Adserve.zone / Adserve AS	v3#45 2024-03-21		adserve.zone		
000614	Market Resource Partners LLC	v3#45 2024-03-21		mrpfd.com		
000615	Adsolutions BV	v3#45 2024-03-21		adsolutions.com		
000617	Onfocus (Adagio)	v3#45 2024-03-21		adagio.io		
000618	BEINTOO SPA	v3#45 2024-03-21		beintoo.com		
000620	Blue	v3#45 2024-03-21		getblue.io		
000621	Seznam.cz, a.s.	v3#45 2024-03-21		seznam.cz		
000624	Norstat AS	v3#45 2024-03-21		norstatpanel.com		
000625	BILENDI SA	v3#45 2024-03-21		maximiles.com		
000626	Hivestack Inc.	v3#45 2024-03-21		hivestack.com		
000628	: Tappx	v3#45 2024-03-21		tappx.com		
000630	Contact Impact GmbH/Axel Springer Teaser Ad GmbH	v3#45 2024-03-21		contactimpact.de		
000631	Relay42 Netherlands B.V.	v3#45 2024-03-21		relay42.com		
000638	Passendo Aps	v2#224 2023-11-16	d	passendo.com		
000639	Smile Wanted Group	v3#45 2024-03-21		smilewanted.com		
000644	Gamoshi Ltd	v3#45 2024-03-21		gamoshi.com		
000645	Noster Finance S.L.	v2#224 2023-11-16	d	finect.com		
000646	Notify	v3#45 2024-03-21		notify-group.com		
000647	Axel Springer Teaser Ad GmbH	v3#45 2024-03-21		adup-tech.com		
000648	TrueData Solutions, Inc.	v3#45 2024-03-21		truedata.co		
000649	adality GmbH	v3#45 2024-03-21		adality.de		
000650	Telefonica Investigación y Desarrollo S.A.U	v2#224 2023-11-16	d	tid.es		
000652	Skaze	v3#45 2024-03-21		skaze.com		
000653	Smart Analytics SL	v3#45 2024-03-21		smartmeanalytics.com		
000654	GRAPHINIUM	v2#224 2023-11-16	d	graphinium.com		
000655	Sportradar AG	v3#45 2024-03-21		sportradar.com		
000656	Content Ignite	v3#45 2024-03-21		contentignite.com		
000657	GP One GmbH	v3#45 2024-03-21		gsi-one.org		
000658	BLIINK SAS	v3#45 2024-03-21		bliink.io		
000659	Research and Analysis of Media in Sweden AB	v3#45 2024-03-21		rampanel.com		
000662	SoundCast	v3#45 2024-03-21		soundcast.io		
000663	Mobsuccess	v3#45 2024-03-21		mobsuccess.com		
000664	adMarketplace, Inc.	v2#224 2023-11-16	d	admarketplace.com		
000665	Digital East GmbH	v3#45 2024-03-21		digitaleast.mobi		
000666	BeOp	v3#45 2024-03-21		beop.io		
000667	Liftoff Mobile, Inc.	v3#45 2024-03-21	d	liftoff.io		
000668	WhatRocks Inc.	v2#224 2023-11-16	d	whatrocks.co		
000670	Timehop, Inc.	v2#224 2023-11-16	d	adsbynimbus.com		
000671	MEDIA FORCE COMMUNICATIONS (2007) LTD	v3#45 2024-03-21		comparisons.org		
000672	Cedato Technologies Ltd	v2#224 2023-11-16	d	cedato.com		
000673	Turk Telekom	v3#45 2024-03-21		programattik.com		
000674	Duration Media, LLC.	v3#45 2024-03-21		durationmedia.net		
000675	Instreamatic inc.	v2#224 2023-11-16	d	instreamatic.com		
000676	Businessclick Sp. z o.o.	v3#45 2024-03-21		businessclick.com		
000677	Intercept Interactive Inc. dba Undertone	v3#45 2024-03-21		undertone.com		
000678	Axonix LTD	v2#224 2023-11-16	d	axonix.com		
000681	MyTraffic	v3#45 2024-03-21		mytraffic.io		
000682	Radio Net Media Limited	v3#45 2024-03-21		adtonos.com		
000683	Cookie Market LTD	v3#45 2024-03-21		cookie.market		
000684	Blue Billywig Group BV	v3#45 2024-03-21		bluebillywig.com		
000685	Arkeero	v3#45 2024-03-21		arkeero.com		
000686	The MediaGrid Inc.	v3#45 2024-03-21		iponweb.com		
000687	MISSENA	v3#45 2024-03-21		missena.com		
000688	Effinity	v2#224 2023-11-16	d	effiliation.com		
000690	Go.pl sp. z o.o.	v3#45 2024-03-21		go.pl		
000691	Lifesight Pte. Ltd.	v2#224 2023-11-16	d	lifesight.io		
000694	SNAPUPP TECHNOLOGIES SL	v2#224 2023-11-16	d	noddus.com		
000697	ADWAYS SAS	v3#45 2024-03-21		adways.com		
000699	HyperTV Inc.	v3#45 2024-03-21		connected-stories.com		
000702	Kwanko	v3#45 2024-03-21		kwanko.com		
000703	MindTake Research GmbH	v3#45 2024-03-21		mindtake.com		
000706	VRTCAL Markets Inc	v3#45 2024-03-21		vrtcal.com		
000707	Dentsu Italia SpA	v3#45 2024-03-21		dentsu.com		
000708	OneFootball GmbH	v3#45 2024-03-21		onefootball.com		
000709	NC Audience Exchange, LLC	v3#45 2024-03-21		ncaudienceexchange.com		
000711	SITU8ED SA	v2#224 2023-11-16	d	situ8ed.com		
000712	Synkd UK Ltd.	v3#45 2024-03-21		synkd.life		
000713	Dataseat Ltd	v3#45 2024-03-21		dataseat.com		
000714	Upwave Inc.	v3#45 2024-03-21	d	upwave.com		
000715	BidBerry SRL	v3#45 2024-03-21		bidberrymedia.com		
000716	OnAudience Ltd	v3#45 2024-03-21		onaudience.com		
000717	Audience Network	v3#45 2024-03-21		audiencenetwork.pl		
000718	XChange by SFBX®	v3#45 2024-03-21		sfbx.io		
000719	Online Advertising Network Sp. z o.o.	v3#45 2024-03-21		oan.pl		
000720	AAX LLC	v2#224 2023-11-16	d	aax.media		
000721	impact.com	v3#45 2024-03-21		engageya.com		
000722	agof - daily campaign facts	v2#224 2023-11-16	d	agof.de		
000723	Adzymic Pte Ltd	v2#224 2023-11-16	d	adzymic.co		
000724	Between Exchange	v3#45 2024-03-21		betweenx.com		
000725	Pubfinity LLC	v3#45 2024-03-21		pubfinity.com		
000726	YouGov	v3#45 2024-03-21		yougov.com		
000727	Pinpoll GmbH	v3#45 2024-03-21		pinpoll.com		
000728	Appier PTE Ltd	v3#45 2024-03-21		appier.com	https://tcf.appier.com/deviceStorage.json	2026-08-06
000729	Cavai AS	v3#45 2024-03-21		cavai.com		
000730	INFOnline GmbH	v3#45 2024-03-21		infonline.de		
000731	GeistM Technologies LTD	v3#45 2024-03-21		geistm.com		
000732	Performax.cz, s.r.o.	v3#45 2024-03-21		performax.cz	https://www.performax.cz/device_storage.json	2026-08-06
000733	Anzu Virtual Reality LTD	v3#45 2024-03-21		anzu.io		
000734	Cint AB	v3#45 2024-03-21		cint.com		
000735	Deutsche Post AG	v2#224 2023-11-16	d	deutschepost.de		
000736	BidMachine Inc.	v3#45 2024-03-21		bidmachine.io		
000737	Monet Engine Inc	v3#45 2024-03-21		adaptmx.com	https://assets.a-mo.net/tcf/device-storage.json	2026-08-06
000738	adbility media GmbH	v3#45 2024-03-21		adbility-media.com		
000739	Blingby LLC	v2#224 2023-11-16	d	blingby.com		
000740	6Sense Insights, Inc.	v3#45 2024-03-21		6sense.com		
000741	Brand Advance Ltd	v3#45 2024-03-21		wearebrandadvance.com		
000742	Audiencerate LTD	v3#45 2024-03-21		audiencerate.com		
000743	MOVIads Sp. z o.o. Sp. k.	v2#224 2023-11-16	d	moviads.pl		
000744	Vidazoo Ltd	v3#45 2024-03-21		vidazoo.gitbook.io	https://vidazoo.com/gdpr-tcf/deviceStorage.json	2026-08-06
000745	Justtag Sp. z o.o.	v3#45 2024-03-21		justtag.com		
000746	Adxperience SAS	v3#45 2024-03-21		adxperience.com		
000747	Kairion GmbH	v3#17 2023-09-07		kairion.de		
000748	AUDIOMOB LTD	v3#45 2024-03-21		audiomob.com		
000749	Good-Loop Ltd	v3#45 2024-03-21		good-loop.com		
000750	THE NEWCO S.R.L.	v3#45 2024-03-21		thenewco.it		
000751	Kiosked Ltd	v3#45 2024-03-21		kiosked.com		
000753	ScaleMonk Inc.	v2#224 2023-11-16	d	scalemonk.com		
000754	DistroScale, Inc.	v3#45 2024-03-21		distroscale.com		
000755	Google Advertising Products	v3#45 2024-03-21		safety.google	https://www.gstatic.com/iabtcf/deviceStorageDisclosure.json	2026-08-06
000756	Fandom, Inc.	v3#45 2024-03-21		fandom.com		
000757	UAB Meazy	v2#224 2023-11-16	d	meazy.co		
000758	GfK GmbH	v3#45 2024-03-21		sensic.net		
000759	RevJet	v3#45 2024-03-21		innervate.com		
000760	VEXPRO TECHNOLOGIES LTD	v2#224 2023-11-16	d	onedash.com		
000761	Digiseg ApS	v2#224 2023-11-16	d	digiseg.io		
000762	Protected Media LTD	v3#45 2024-03-21		protected.media		
000763	Delidatax SL	v2#224 2023-11-16	d	delidatax.net		
000764	Lucidity	v2#224 2023-11-16	d	golucidity.com		
000765	Grabit Interactive Media Inc dba KERV Interctive	v3#45 2024-03-21		kervit.com		
000766	Firstlead GmbH (ADCELL)	v3#45 2024-03-21		adcell.de		
000767	Clinch Labs LTD	v3#45 2024-03-21		clinch.co		
000768	Global Media Group Services Limited	v3#45 2024-03-21		global.com		
000769	MEDIAMETRIE	v3#45 2024-03-21		mediametrie.fr		
000770	MARKETPERF CORP	v3#45 2024-03-21		marketperf.com		
000771	bam! interactive marketing GmbH	v3#45 2024-03-21		bam-interactive.de		
000772	Oracle Data Cloud - Moat	v3#45 2024-03-21		oracle.com		
000773	Euvic 360e-com Sp. z o.o.	v3#45 2024-03-21		clickonometrics.com		
000774	Wagawin GmbH	v3#45 2024-03-21		wagawin.com		
000775	SelectMedia International LTD	v3#45 2024-03-21		selectmedia.asia	https://www.selectmedia.asia/gdpr/devicestorage.json	2026-08-06
000776	Mars Media Group	v3#45 2024-03-21		mars.media		
000777	One Planet Only	v2#224 2023-11-16	d	oneplanetonly.com		
000778	Discover-Tech ltd	v3#45 2024-03-21		discover-tech.io		
000779	Adtarget Teknoloji A.S.	v3#45 2024-03-21		adtarget.com.tr	https://adtarget.com.tr/.well-known/deviceStorage.json	2026-08-06
000780	Aniview LTD	v3#45 2024-03-21		aniview.com	https://player.aniview.com/gdpr/gdpr.json	2026-08-06
000781	FeedAd GmbH	v3#45 2024-03-21		feedad.com	https://api.feedad.com/tcf-device-disclosures.json	2026-08-06
000782	AirGrid (An MiQ Company)	v3#45 2024-03-21		airgrid.io		
000783	Audienzz AG	v3#45 2024-03-21		audienzz.ch		
000784	Nubo LTD	v3#45 2024-03-21		recod3suite.com		
000785	agof studies	v2#224 2023-11-16	d	agof.de		
000786	TargetVideo GmbH	v3#45 2024-03-21		target-video.com	https://target-video.com/vendors-device-storage-and-operational-disclosures.json	2026-08-06
000787	Hearts and Science München GmbH	v3#45 2024-03-21		nonstoppartner.net		
000788	Ad Alliance GmbH	v3#45 2024-03-21		ad-alliance.de		
000789	IP Deutschland GmbH	v2#224 2023-11-16	d	ip.de		
000790	AdGear Technologies, Inc.	v3#45 2024-03-21		samsungads.ca		
000791	Media Square	v3#45 2024-03-21		mediasquare.fr		
000792	BritePool Inc	v2#224 2023-11-16	d	britepool.com		
000793	Amazon Advertising	v3#45 2024-03-21		amazon.co.uk	https://m.media-amazon.com/images/G/01/adprefs/deviceStorageDisclosure.json	2026-08-06
000794	Kubient Inc.	v3#45 2024-03-21		kubient.com		
000795	Factor Eleven GmbH	v3#45 2024-03-21		f11-ads.com		
000796	EASY Marketing GmbH	v3#45 2024-03-21		easy-m.de		
000797	Artefact Deutschland GmbH	v3#45 2024-03-21		artefact.com		
000798	Adverticum cPlc.	v3#45 2024-03-21		adverticum.net		
000799	Adpone SL	v3#45 2024-03-21		adpone.com		
000800	Reppublika Data Analytics and Technologies GmbH	v3#45 2024-03-21		reppublika.com		
000801	Bannernow, Inc.	v3#45 2024-03-21		bannernow.com		
000802	NOW GmbH	v2#224 2023-11-16	d	now-services.de		
000803	POWERENGINE PTE.LIMITED	v3#45 2024-03-21		zmaticoo.com		
000804	LinkedIn Ireland Unlimited Company	v3#45 2024-03-21		linkedin.com		
000805	LEESTEN INC	v2#224 2023-11-16	d	leesten.io		
000806	Aarki, Inc.	v3#45 2024-03-21		aarki.com		
000807	Moloco, Inc.	v3#45 2024-03-21		moloco.com		
000808	Pure Local Media GmbH	v3#45 2024-03-21		purelocalmedia.de		
000809	adnanny.com SLU	v2#224 2023-11-16		adnanny.com		
000810	lead alliance GmbH	v3#45 2024-03-21		lead-alliance.net		
000811	iPROM	v3#45 2024-03-21		iprom.eu		
000812	Nielsen International SA	v3#45 2024-03-21		nielsen.com		
000813	Adjust GmbH	v2#224 2023-11-16	d	adjust.com		
000814	Eskimi	v3#45 2024-03-21		eskimi.com		
000815	Blockthrough, Inc.	v3#45 2024-03-21		blockthrough.com	https://blockthrough.com/tcf_disclosures.json	2026-08-06
000816	NoBid, Inc.	v3#45 2024-03-21		nobid.io		
000817	Miaozhen Information Technology Co. Ltd	v2#224 2023-11-16	d	miaozhen.com		
000818	ZEDO Inc.	v2#224 2023-11-16	d	zedo.com		
000819	retailAds GmbH &amp; Co. KG	v3#45 2024-03-21		retailads.net		
000820	Kameleoon SAS	v3#45 2024-03-21		kameleoon.com		
000821	vitrado GmbH	v3#45 2024-03-21		vitrado.de		
000822	Adverty AB (publ)	v3#45 2024-03-21		adverty.com		
000823	G+J Electronic Media Sales GmbH	v2#224 2023-11-16	d	gujmedia.de		
000824	42 Ads GmbH	v2#224 2023-11-16	d	42ads.io		
000825	EDGE NPD Sp. z o.o.	v3#45 2024-03-21		abtshield.com		
000826	DNA-I.COM	v3#17 2023-09-07		adn.ai		
000827	Adtriba GmbH	v3#45 2024-03-21		adtriba.com		
000828	TX Group AG	v3#45 2024-03-21		tx.group		
000829	Unilever Polska sp. z o.o.	v2#224 2023-11-16	d	unilevernotices.com		
000830	Acxiom	v2#224 2023-11-16		acxiom.com		
000831	United Internet Media GmbH	v3#45 2024-03-21		united-internet-media.de		
000832	Objective Partners BV	v3#45 2024-03-21		objectiveplatform.com		
000833	Disqus	v3#45 2024-03-21		disqus.com		
000834	ADRENALEAD	v3#45 2024-03-21		adrenalead.com		
000835	Quality Media Network GmbH	v3#45 2024-03-21		qualitymedianetwork.de		
000836	Bring! Labs AG	v3#45 2024-03-21	d	getbring.com		
000837	Trinity Audio	v2#224 2023-11-16	d	trinityaudio.ai		
000838	Jetpack Digital LLC	v3#45 2024-03-21		jetpack.net		
000839	PIXFUTURE MEDIA INC.	v3#45 2024-03-21	d	pixfuture.com		
000840	Cazamba Serviços de Internet Ltda	v3#45 2024-03-21		cazamba.com		
000841	Brandcom.inc AS	v2#224 2023-11-16	d	brandcom.inc		
000842	PubWise, LLLP	v3#45 2024-03-21		pubwise.io		
000843	LeadsRx, Inc.	v2#224 2023-11-16	d	leadsrx.com		
000844	SPICY MOBILE Karczewski Zawadzki Spółka Jawna	v3#45 2024-03-21		spicymobile.pl		
000845	GeoEdge	v3#45 2024-03-21		geoedge.com		
000846	MPX GmbH	v2#224 2023-11-16	d	mpx.de		
000847	Crowdy News Ltd	v2#224 2023-11-16	d	crowdynews.com		
000848	BSmartData GmbH	v3#45 2024-03-21		bsmartdata.com		
000849	Epom Ltd.	v3#45 2024-03-21		epom.com		
000850	Publisher First, Inc.	v3#45 2024-03-21		freestar.com		
000851	Strossle International AB	v3#45 2024-03-21		strossle.com		
000852	diva-e products	v2#224 2023-11-16	d	intelliad.de		
000853	Ensighten	v3#45 2024-03-21		cheq.ai		
000854	eMarketingSolutions, Online Marketing S.L.	v3#45 2024-03-21		emarketingsolutions.es		
000855	Adnuntius AS	v3#45 2024-03-21		adnuntius.com	https://delivery.adnuntius.com/.well-known/deviceStorage.json	2026-08-06
000856	Petal Ads	v3#45 2024-03-21		aspiegel.com		
000857	SOMQUERY SOMTAG - (SevenOne Media)	v3#45 2024-03-21		seven.one		
000858	Mediavine, Inc.	v3#45 2024-03-21		mediavine.com		
000859	AdQuiver Media SL	v2#224 2023-11-16	d	adquiver.com		
000860	Publica LLC	v3#45 2024-03-21		getpublica.com		
000861	Triple13 Ltd	v3#45 2024-03-21		freestar.com		
000862	Truvid Inc.	v3#45 2024-03-21		truvid.com		
000863	respondi AG	v2#224 2023-11-16	d	respondi.com		
000864	I.R.V. D.O.O.	v3#45 2024-03-21		contentexchange.me	https://hb.contentexchange.me/template/device_storage.json	2026-08-06
000865	HEIMSPIEL Medien GmbH &amp; Co KG	v3#45 2024-03-21		heimspiel.de		
000866	YieldLift LLC	v3#45 2024-03-21	d	yieldlift.com		
000867	Mintegral International Limited	v3#45 2024-03-21		mintegral.com		
000868	Converto AG	v3#45 2024-03-21	d	converto.com		
000869	Brave People Ltd.	v3#45 2024-03-21		thebrave.io		
000870	Webgains GmbH	v3#45 2024-03-21		webgains.com		
000871	Ingenious Technologies AG	v3#45 2024-03-21		ingenioustechnologies.com		
000872	IVO Media Ltd	v3#45 2024-03-21		ivo.io		
000873	Impact+	v2#224 2023-11-16	d	impact-plus.fr		
000874	PRECISO SRL	v3#45 2024-03-21		preciso.net	https://preciso.net/deviceStorage.json	2026-08-06
000875	cynapsis interactive GmbH	v3#45 2024-03-21		cynapsis.de		
000876	3Q GmbH	v3#45 2024-03-21		3q.video		
000877	Experian LTD	v3#45 2024-03-21		experian.co.uk		
000878	Natív Hirdetés Korlátolt Felelősségű Társaság	v3#45 2024-03-21		related.hu		
000879	Appush Technologies	v3#45 2024-03-21		appush.com		
000880	Quantyoo GmbH &amp; Co. KG	v3#45 2024-03-21		quantyoo.de		
000881	Hillside (Sports) GP Limited	v3#45 2024-03-21		bet365partners.com		
000882	NumberEight Technologies Ltd	v3#45 2024-03-21		numbereight.ai		
000883	Online Media Solutions LTD	v3#45 2024-03-21		onlinemediasolutions.com		
000884	Listonic Sp. z o.o.	v3#45 2024-03-21		listonic.com		
000885	Dianomi PLC	v3#45 2024-03-21		dianomi.com		
000886	Remixd Media, Inc.	v2#224 2023-11-16	d	remixd.com		
000887	Prebid.org	v2#224 2023-11-16	d	prebid.org		
000888	Gadsme	v3#45 2024-03-21		gadsme.com		
000889	Admo.tv (Clickon)	v3#45 2024-03-21		admo.tv		
000890	Channel Pilot Solutions GmbH	v3#45 2024-03-21		channelpilot.co.uk		
000891	ANINPRO-CREATIVE, S.L.	v3#45 2024-03-21		bealion.com		
000892	GeoProve Limited	v3#45 2024-03-21		geoprove.io		
000893	TimeOne Performance	v3#45 2024-03-21		timeonegroup.com		
000894	Threedium Ltd	v3#45 2024-03-21		threedium.io		
000895	Maiden Marketing Pte Ltd	v2#224 2023-11-16	d	pokkt.com		
000896	IPSOS MORI UK LTD	v3#45 2024-03-21		ipsos.com		
000897	Fido S.r.l	v2#224 2023-11-16	d	fido.id		
000898	Mobkoi Ltd	v3#45 2024-03-21		mobkoi.com		
000899	digidip GmbH	v2#224 2023-11-16		digidip.net		
000900	Advisible AB	v3#45 2024-03-21		advisible.com		
000901	STUDIO GONG GmbH &amp; Co. Studiobetriebs KG	v3#45 2024-03-21		studio-gong.de		
000902	adQuery	v3#45 2024-03-21		openmobi.pl		
000903	Placense Ltd	v3#45 2024-03-21		placesense.ai		
000904	Playad Media Group AB	v2#224 2023-11-16	d	showheroes-group.com		
000905	CAKE Software, Inc.	v2#224 2023-11-16	d	getcake.com		
000906	Addrelevance	v2#224 2023-11-16	d	addrelevance.be		
000907	AWIN AG	v3#45 2024-03-21		awin.com		
000908	Zoomd Ltd.	v2#224 2023-11-16		zoomd.com		
000909	MobileFuse LLC	v3#45 2024-03-21	d	mobilefuse.com		
000910	Insticator, Inc.	v3#45 2024-03-21		insticator.com	https://cdn.insticator.com/iab/device-storage-disclosure.json	2026-08-06
000911	Redbranch, Inc dba Fraudlogix	v3#45 2024-03-21		fraudlogix.com		
000912	Squared SAS	v2#224 2023-11-16	d	qwarry.com		
000913	Clever Advertising, Lda.	v2#224 2023-11-16	d	cleveradvertising.com		
000914	Paypersale.ru	v2#224 2023-11-16	d	paypersale.ru		
000915	Opti Digital SAS	v3#45 2024-03-21		optidigital.com		
000916	Sirdata Cookieless	v2#224 2023-11-16		sirdata.com		
000917	Spotible	v2#224 2023-11-16	d	spotible.com		
000918	SPORTORITY UK LTD	v3#45 2024-03-21		90min.com		
000919	Livewrapped AB	v3#45 2024-03-21		livewrapped.com	https://content.lwadm.com/deviceStorageDisclosure.json	2026-08-06
000920	Bertelsmann Data Service GmbH	v3#45 2024-03-21		bertelsmann.de		
000921	Imonomy	v2#224 2023-11-16	d	imonomy.com		
000922	Amnet GmbH	v3#45 2024-03-21		mediaintelligence.de		
000923	Fiducia DLT Limited	v2#224 2023-11-16	d	fiducia.eco		
000924	Viewdeos 2015 LTD	v3#45 2024-03-21	d	viewdeos.com		
000925	Alphalyr SAS	v3#45 2024-03-21		alphalyr.fr		
000926	ZAM Network LLC dba Fanbyte	v2#224 2023-11-16		fanbyte.com		
000927	Silverbullet Data Services Group	v3#45 2024-03-21		wearesilverbullet.com		
000928	Parrable, Inc.	v2#224 2023-11-16	d	parrable.com		
000929	eBay Inc	v3#45 2024-03-21		ebayinc.com		
000930	IQM CORPORATION	v3#45 2024-03-21		iqm.com		
000931	Traffective GmbH	v3#45 2024-03-21		iubenda.com		
000932	Unmatched Solutions Limited	v2#224 2023-11-16	d	torchad.com		
000933	Hindsight Technology Solutions, Inc.	v2#224 2023-11-16	d	hindsightsolutions.net		
000934	Brid Video Doo	v3#45 2024-03-21		brid.tv		
000935	INIS sp. zo.o.	v3#45 2024-03-21		inis.pl		
000936	DIGITAL SQUAD	v3#45 2024-03-21		squadata.net		
000937	SoD ScreenOnDemand GmbH	v3#45 2024-03-21		screenondemand.de		
000938	dataXtrade GmbH	v3#45 2024-03-21		dataxtrade.com		
000939	MetrixLab Nederland B.V.	v2#224 2023-11-16		metrixlab.com		
000940	Terminus Software Inc.	v3#45 2024-03-21	d	terminus.com		
000941	ADSOCY	v3#45 2024-03-21		adsocy.com		
000942	JS Web Production	v2#224 2023-11-16		jswebproduction.com		
000943	Marfeel Solutions, SL (Compass)	v3#45 2024-03-21		marfeel.com		
000944	AudienceRun corp	v3#45 2024-03-21		audiencerun.com		
000945	jsdelivr.com	v2#224 2023-11-16	d	jsdelivr.com		
000946	belboon GmbH	v3#45 2024-03-21		belboon.com		
000947	Powerspace	v2#224 2023-11-16	d	powerspace.com		
000948	1Agency	v2#224 2023-11-16	d	1agency.de		
000949	SMARTLINE SYSTEMS	v2#224 2023-11-16	d	getquanty.com		
000950	Stream Eye OOD	v3#45 2024-03-21		streameye.com		
000951	Spoods GmbH	v3#45 2024-03-21		spoods.info		
000952	ProSiebenSat.1 Digital Data GmbH	v3#45 2024-03-21		7pass.de		
000953	adbalancer Werbeagentur GmbH	v3#45 2024-03-21		adbalancer.com		
000954	Caroda s.r.o.	v3#45 2024-03-21		caroda.io		
000955	Konodrac S.L.	v3#45 2024-03-21		konodrac.com		
000956	Avantis Video Ltd	v3#45 2024-03-21		avantisvideo.com		
000957	Evolution Technologies Inc.	v3#45 2024-03-21		e-volution.ai		
000958	Clipr	v3#45 2024-03-21		clipr.co		
000959	adWMG	v3#45 2024-03-21		adwmg.com		
000960	appTV Ltd.	v2#224 2023-11-16	d	apptv.com		
000961	PML Innovative Media	v3#45 2024-03-21		pmlatam.com		
000962	Tangoo S.R.L.	v3#45 2024-03-21		tangoomedia.com		
000963	CIBLECLIC	v3#45 2024-03-21		uzerly.fr		
000964	Solution coupons	v3#45 2024-03-21		solution.coupons		
000965	Nexx360	v3#45 2024-03-21		nexx360.io		
000966	socoto gmbh &amp; co. kg	v3#45 2024-03-21		socoto.com		
000967	glomex GmbH	v3#45 2024-03-21		glomex.com	https://player.glomex.com/.well-known/deviceStorage.json	2026-08-06
000968	WEMASS MEDIA AUDIENCE SAFE SOLUTIONS, S.L.	v3#45 2024-03-21		wemass.com		
000969	SmartFrame Technologies Ltd	v3#45 2024-03-21		smartframe.io		
000970	Frameplay Corporation	v3#45 2024-03-21		frameplay.gg		
000971	Goodeed	v2#224 2023-11-16	d	goodeed.com		
000972	Kargo Global Inc.	v3#45 2024-03-21		kargo.com	https://storage.cloud.kargo.com/device_storage_disclosure.json	2026-08-06
000973	Cluep Inc.	v3#45 2024-03-21		cluep.com		
000974	SpearAd GmbH	v2#224 2023-11-16		spearad.com		
000975	Glui Inc	v3#45 2024-03-21		glui.io		
000976	Pelmorex Corp.	v3#45 2024-03-21		eltiempo.es		
000977	Sparklit Networks Inc	v2#224 2023-11-16	d	adbutler.com		
000978	ID-CLICK MEDIA / CASANEO	v3#45 2024-03-21		casaneo.io		
000979	Mediascore mbH	v2#224 2023-11-16	d	mediascore.de		
000980	WAM Group Ltd, t/a Admix	v2#224 2023-11-16	d	admixplay.com		
000981	AREIA (ADLOOP)	v2#224 2023-11-16	d	adloop.co		
000982	Netpoint Media GmbH	v3#45 2024-03-21		netpoint-media.de		
000983	Axiom Media Connect	v2#224 2023-11-16	d	axiommedia.co		
000984	Pulse Innovations Limited	v2#224 2023-11-16		pulselive.com		
000985	TV SQUARED LIMITED d/b/a InnovidXP	v3#45 2024-03-21		innovid.com		
000986	BYTEDANCE PTE. LTD.	v3#45 2024-03-21		pangleglobal.com		
000987	Media16 ltd	v3#45 2024-03-21		media16.tv		
000988	Habu	v2#224 2023-11-16		habu.com		
000989	SPEAKOL DMCC	v2#224 2023-11-16	d	speakol.com		
000990	QuantumCast digital GmbH	v3#45 2024-03-21		quantumcast-digital.com		
000991	iProspect GmbH	v3#45 2024-03-21		inetpro.io		
000992	Rapid Performance GmbH	v2#224 2023-11-16	d	gratisbasar.de		
000993	QUARTER MEDIA GmbH	v3#45 2024-03-21		quartermedia.de		
000994	Leadoo Marketing Technologies Ltd	v3#45 2024-03-21		leadoo.com		
000995	Hashtag Labs Inc.	v3#45 2024-03-21		hashtag-labs.com		
000996	CMI Marketing, Inc. d/b/a Raptive	v3#45 2024-03-21		cafemedia.com		
000997	EXOCLICK, S.L.	v3#45 2024-03-21		exoclick.com		
000998	Luna Media Group LLC	v3#45 2024-03-21		lunamedia.io		
000999	ADSTOURS SAS	v3#45 2024-03-21		clickintext.com		
001000	NETILUM (AFFILAE)	v2#224 2023-11-16	d	affilae.com		
001001	wetter.com GmbH	v3#45 2024-03-21		wetter.com		
001002	Extreme Reach, Inc	v3#45 2024-03-21		extremereach.com		
001003	Mobility-Ads GmbH	v3#45 2024-03-21		mobility-ads.de		
001004	VUUKLE DMCC	v3#45 2024-03-21		vuukle.com	https://cdn.vuukle.com/data-privacy/deviceStorage.json	2026-08-06
001005	Somplo Ltd	v3#45 2024-03-21		somplo.com		
001006	Onesoon Limited t/a Adalyser	v3#45 2024-03-21		adalyser.com		
001007	Ketchup Adv Spa	v2#224 2023-11-16	d	rematch.tech		
001008	Aptivio Inc	v2#224 2023-11-16	d	aptiv.io		
001009	VLYBY Digital GmbH	v3#45 2024-03-21		vlyby.com		
001010	Persona.ly	v2#224 2023-11-16	d	persona.ly		
001011	Videobyte Inc	v2#224 2023-11-16	d	videobyte.com		
001012	Glimpse Protocol Limited	v2#224 2023-11-16	d	glimpseprotocol.io		
001013	Velocity Made Good LLC	v2#224 2023-11-16	d	vmg.nyc		
001014	Vyde Ltd.	v3#45 2024-03-21		wearevyde.com		
001015	Samsung Ads	v3#45 2024-03-21		samsungrs.com		
001016	FUNKE Digital GmbH	v3#45 2024-03-21		funkedigital.de		
001017	giosg.com Oy	v3#45 2024-03-21		giosg.com		
001018	MUSO TNT LIMITED	v3#45 2024-03-21		muso.com		
001019	Adelaide Metrics Inc	v3#45 2024-03-21		adelaidemetrics.com		
001020	Baidu USA	v3#45 2024-03-21		mediago.io		
001021	Ringier Axel Springer Polska sp. z o.o.	v3#45 2024-03-21		onet.pl		
001022	AdView	v3#45 2024-03-21		adview.com		
001023	RDandX Group DMCC	v2#224 2023-11-16	d	rdandx.com		
001024	THE LINEA 1 MKT SL	v3#45 2024-03-21		tl1mkt.com		
001025	Realytics	v3#45 2024-03-21		realytics.io		
001026	crossvertise GmbH	v3#45 2024-03-21		crossvertise.com		
001027	Exit Bee Limited	v3#45 2024-03-21		exitbee.com		
001028	Sparteo	v3#45 2024-03-21		sparteo.com	https://bid.bricks-co.com/.well-known/deviceStorage.json	2026-08-06
001029	Dentsu A/S	v3#45 2024-03-21		dentsu.com		
001030	Skoiy	v3#45 2024-03-21		skoiy.com		
001031	Havas Media (Artemis Alliance S.L.U.)	v3#45 2024-03-21		havasmedianetwork.com		
001032	Project Agora Ltd	v3#45 2024-03-21		projectagora.com		
001033	Adlane LTD	v3#45 2024-03-21		adlane.info		
001034	ONEcount	v2#224 2023-11-16	d	one-count.com		
001035	Allegro sp. z o.o.	v3#45 2024-03-21	d	allegro.pl		
001036	VIADS ADVERTISING S.L.	v3#45 2024-03-21		viads.com		
001037	Pressboard Media Inc	v3#45 2024-03-21		pressboardmedia.com		
001038	AA INTERNET-MEDIA Ltd	v3#45 2024-03-21		recreativ.com		
001039	Sonic Odeeo ltd	v3#45 2024-03-21		odeeo.io		
001040	UniCredit S.p.A.	v3#45 2024-03-21		unicredit.it		
001041	Sqreem Technologies Private Limited	v3#45 2024-03-21		sqreemtech.com		
001042	Mars Inc.	v2#224 2023-11-16	d	mars.com		
001043	TypeA Holdings Ltd	v3#45 2024-03-21		risecodes.com		
001044	TMT Digital Inc	v3#45 2024-03-21		mediatrust.com		
001045	Resono B.V.	v3#45 2024-03-21		reso.no		
001046	Longtail Ad Solutions, Inc dba JW Player	v3#45 2024-03-21		jwplayer.com	https://www.jwplayer.com/devicestorage.json	2026-08-06
001047	VIZNET	v3#45 2024-03-21		viznet.tv		
001048	Questpass Sp. z o.o.	v3#45 2024-03-21		questpass.io		
001049	OnProspects Ltd	v3#45 2024-03-21		onprospects.com		
001050	Hurra Communications GmbH	v3#45 2024-03-21		hurra.com		
001051	Samoukale Enterprises Limited dba ADEX	v3#45 2024-03-21		adex.com		
001052	Kertil Iberia S.L.	v2#224 2023-11-16		audio.ad		
001053	zillian sa	v2#224 2023-11-16	d	flexserve.ch		
001054	Adsonica	v2#224 2023-11-16	d	adsonica.com		
001055	Gamesight Inc	v3#45 2024-03-21		gamesight.io		
001056	VOLPI IMMOBILIER	v2#224 2023-11-16	d	maline-immobilier.fr		
001057	Ströer Digital Media GmbH	v3#45 2024-03-21		stroeer.de		
001058	ArtChaos s.r.o.	v3#45 2024-03-21		silvermob.com		
001059	Query Click Limited	v3#45 2024-03-21		queryclick.com		
001060	Next Millennium Media INC	v3#45 2024-03-21		nextmillennium.io		
001061	onlineumfragen.com GmbH	v3#45 2024-03-21		onlineumfragen.com		
001062	Evorra Ltd	v3#45 2024-03-21		evorra.com		
001063	Doceree UK Limited	v2#224 2023-11-16		doceree.com		
001064	optimise-it GmbH	v3#45 2024-03-21		optimise-it.de		
001065	Botman Networks (P) Ltd	v2#224 2023-11-16	d	botman.ninja		
001066	Yandex	v2#224 2023-11-16	d	yandex.com		
001067	Arpeely Ltd.	v3#45 2024-03-21		arpeely.com		
001068	Italiaonline S.p.A.	v3#45 2024-03-21		italiaonline.it		
001069	BCOVERY SAS	v3#45 2024-03-21		bcovery.com		
001070	Playhill Limited	v3#45 2024-03-21		playhill.com		
001071	Adventure Media SARL	v3#45 2024-03-21		ad360.media		
001072	Adrino Mobile Sp. z o.o.	v3#45 2024-03-21		adrino.pl		
001073	Always-Computing SAS	v3#45 2024-03-21	d	audiencevalue.com		
001074	Natexo Spain	v2#224 2023-11-16	d	natexo.com		
001075	dpa-infocom GmbH	v3#45 2024-03-21		dpa-infocom.de		
001076	Snigel Web Services Limited	v3#45 2024-03-21		snigel.com		
001077	INBEV BELGIUM SRL	v2#224 2023-11-16	d	ab-inbev.com		
001078	umlaut communication Gmbh	v3#45 2024-03-21		c0nnectthed0ts.com		
001079	PREQUEL INTERNET TRADING LTD.	v3#45 2024-03-21		prequel.tv		
001080	CITISERVI EUROPE, S.L.	v3#45 2024-03-21		citiservimedia.com		
001081	C Wire AG	v3#45 2024-03-21		cwire.com		
001082	Watch Fantom Inc. AKA Qortex	v3#45 2024-03-21		qortex.ai		
001083	Seven Technologies S.L.	v3#45 2024-03-21		se7en.es		
001084	EXADS	v3#45 2024-03-21		exads.com	https://a.native7.com/tcf/deviceStorage.json	2026-08-06
001085	Njuice AB	v3#45 2024-03-21		squidapp.co		
001086	Hyper LLC	v2#224 2023-11-16	d	hyperad.tech		
001087	CASTOOLA D.O.O.	v3#45 2024-03-21		castoola.com		
001088	Adomik	v2#224 2023-11-16	d	adomik.com		
001089	Teavaro	v3#45 2024-03-21		teavaro.com		
001090	Score Media Group GmbH &amp; Co. KG	v3#45 2024-03-21		score-media.de		
001091	Octave IP Limited	v3#45 2024-03-21	d	octaveip.com		
001092	Telefonica Audiovisual Digital S.L	v2#224 2023-11-16	d	tid.es		
001093	Salestring ApS	v2#224 2023-11-16	d	salestring.com		
001094	ADMAX	v3#45 2024-03-21		admaxmedia.io		
001095	Telefonica de España S.A.U	v2#224 2023-11-16	d	tid.es		
001096	Telefonica Moviles España S.A.U	v2#224 2023-11-16	d	tid.es		
001097	Annonsera SUNT AB	v3#45 2024-03-21		suntcontent.com		
001098	ACTV8, Inc.	v3#45 2024-03-21		actv8me.com		
001099	Unacast Inc.	v2#224 2023-11-16	d	unacast.com		
001100	Relevant Digital Oy	v3#45 2024-03-21		relevant-digital.com	https://cdn.relevant-digital.com/resources/deviceStorage.json	2026-08-06
001101	PIA Advertising GmbH	v3#45 2024-03-21		pia-advertising.com		
001102	Sayollo Media LTD	v2#224 2023-11-16	d	sayollo.com		
001103	Schober Information Group Deutschland GmbH	v3#45 2024-03-21		schober.de		
001104	Covatic Ltd	v3#45 2024-03-21		covatic.com		
001105	Blue Media Services LTDA	v3#45 2024-03-21		bluems.com		
001106	Better Ads GmbH	v3#45 2024-03-21		d3sv.net		
001107	FRVR Limited	v3#45 2024-03-21		frvr.com		
001108	Unblockia SL	v3#45 2024-03-21		unblockia.com		
001109	TV Scientific Inc	v2#224 2023-11-16	d	tvscientific.com		
001110	KÖNIGSTEINER digital GmbH	v3#45 2024-03-21		koenigsteiner.digital		
001111	152 Media LLC	v3#45 2024-03-21		152media.com		
001112	Hubvisor	v3#45 2024-03-21		hubvisor.io	https://cdn.hubvisor.io/assets/deviceStorage.json	2026-08-06
001113	Offerista Group GmbH	v3#45 2024-03-21				
001114	Bounce Commerce GmbH	v2#224 2023-11-16	d	bounce-commerce.de		
001115	TOPBOX Inc.	v2#224 2023-11-16	d	topboxmarketing.io		
001116	Anonymised	v3#45 2024-03-21		anonymised.io	https://cdn1.anonymised.io/deviceStorage.json	2026-08-06
001117	Airnow Media Ltd	v2#224 2023-11-16	d	airnowmedia.com		
001118	ADFI MEDIA SL	v2#224 2023-11-16	d	adfi.mobi		
001119	Novatiq limited	v3#45 2024-03-21		novatiq.com	https://novatiq.com/privacy/iab/novatiq.json	2026-08-06
001120	Bababam	v3#45 2024-03-21		bababam.com		
001121	REMAILME	v3#45 2024-03-21		remailme.fr		
001122	Media-Micro-Census GmbH	v3#45 2024-03-21		agma-mmc.de		
001123	Quadrant Global Pte Ltd	v2#224 2023-11-16	d	quadrant.io		
001124	TF1 PUBLICITE	v3#45 2024-03-21		tf1pub.fr		
001125	Dable Inc.	v2#224 2023-11-16	d	dable.io		
001126	Microsoft Advertising	v3#45 2024-03-21		microsoft.com		
001127	XAD spoteffects GmbH	v3#45 2024-03-21		xadspoteffects.com		
001128	Tredia Solutions SL	v2#224 2023-11-16		tredia.media		
001129	Brandhouse/Subsero A/S	v3#45 2024-03-21		subserohost.com		
001130	WebMedia	v3#45 2024-03-21		mobupps.com		
001131	Playwire LLC	v3#45 2024-03-21	d	playwire.com		
001132	Lupon Media	v3#45 2024-03-21		luponmedia.com		
001133	Nativery Srl	v3#45 2024-03-21		nativery.com		
001134	Bidmatic Inc	v3#45 2024-03-21		bidmatic.io		
001135	Opera Software Ireland Limited	v3#45 2024-03-21		opera.com		
001136	Infolinks Media, LLC	v3#45 2024-03-21		infolinks.com		
001137	Verasity Limited	v3#45 2024-03-21		verasity.io		
001138	Viafoura Inc.	v3#45 2024-03-21		viafoura.com		
001139	CleverPush GmbH	v3#45 2024-03-21		cleverpush.com		
001140	Convo Ink	v3#45 2024-03-21		convo.ink		
001141	Agate Systems Limited	v3#45 2024-03-21		axate.com		
001142	xpln.ai SAS	v3#45 2024-03-21		xpln.ai		
001143	AiCreo S.r.l.	v2#224 2023-11-16	d	iubenda.com		
001144	Unicredit BankAustria AG	v3#45 2024-03-21		bankaustria.at		
001145	Vidcrunch LLC	v2#224 2023-11-16	d	vidcrunch.com		
001146	Claritas LLC	v3#45 2024-03-21		claritas.com		
001147	MADINAD PC	v3#45 2024-03-21		madinad.com		
001148	ORANGE CLICK MEDIA &amp; COMMERCE LTD	v3#45 2024-03-21		orangeclickmedia.com		
001149	AdInMo LTD	v3#45 2024-03-21		adinmo.com		
001150	Audiohook Corporation	v2#224 2023-11-16	d	audiohook.com		
001151	Boldwin LTD	v3#45 2024-03-21		bold-win.com		
001152	Attributy	v2#224 2023-11-16	d	attributy.com		
001153	Sonares GmbH	v3#45 2024-03-21		sonares.org		
001154	Alphonso Inc.	v3#45 2024-03-21		alphonso.tv		
001155	Bootleg Digital LTD	v3#45 2024-03-21		kubico.com		
001156	ividence	v3#45 2024-03-21		ividence.com		
001157	Refine Direct Srl	v3#45 2024-03-21		refine.direct		
001158	AudienceProject Measurement Amz	v2#224 2023-11-16	d	audienceproject.com		
001159	Live Data Solutions SL	v3#45 2024-03-21		livedata-solutions.com		
001160	streaMonkey GmbH	v3#45 2024-03-21		streamonkey.de		
001161	freenet DLS GmbH	v3#45 2024-03-21	d	freenet-mobilfunk.de		
001162	Reset Digital Europe Ltd	v3#45 2024-03-21		resetdigital.co		
001163	ADTTRIBUTION Inc	v3#45 2024-03-21		adttribution.com		
001164	congstar GmbH	v3#45 2024-03-21		congstar.de		
001165	Kueez Entertainment Ltd.	v3#45 2024-03-21		kueez.com	https://en.kueez.com/tcf.json	2026-08-06
001166	SPACE TECNOLOGIA E INTELIGÊNCIA LTDA	v2#224 2023-11-16		adx.space		
001167	Reliz LTD	v3#45 2024-03-21		reliz.com		
001168	Voxnest Inc	v3#45 2024-03-21		voxnest.com		
001169	Alkimi	v3#45 2024-03-21		alkimi.org		
001170	Zeit Agency ApS	v3#45 2024-03-21		zeitagency.com		
001171	Frii ApS	v3#45 2024-03-21	d	friidigital.io		
001172	Sitewit, Corp	v3#45 2024-03-21		kliken.com		
001173	Arcanor Bilgi Teknolojileri ve Hizmetleri A.Ş.	v2#224 2023-11-16		arcanor.com		
001174	Synamedia	v3#45 2024-03-21		synamedia.com		
001175	LightBoxTV	v3#45 2024-03-21		lightboxtv.co.uk		
001176	AlgoriX Technology Pte. Ltd.,	v3#45 2024-03-21		algorix.co		
001177	Holid AB	v3#45 2024-03-21		holid.io	https://ads.holid.io/devicestorage.json	2026-08-06
001178	First-id	v3#45 2024-03-21		first-id.fr		
001179	Scattered sp. z o.o.	v3#45 2024-03-21	d	scattered.pl		
001180	Raptor Services A/S	v2#224 2023-11-16	d	raptorservices.com		
001181	BotTalk UG (haftungsbeschränkt)	v3#45 2024-03-21		bottalk.io		
001182	Anteriad, LLC	v3#45 2024-03-21		anteriad.com		
001183	SSMas	v3#45 2024-03-21		ssmas.com	https://semseoymas.com/iab.json	2026-08-06
001184	Schwarz Media GmbH	v3#45 2024-03-21		gruppe.schwarz		
001185	Prisma Media	v3#45 2024-03-21		prismamedia.com		
001187	AccountInsight Ltd	v3#45 2024-03-21		accountinsight.ai		
001188	Loop Now Technologies Inc.	v3#45 2024-03-21		firework.com		
001189	ResponsiveAds, Inc.	v3#45 2024-03-21		responsiveads.com		
001190	Foreshadow s.r.o	v3#45 2024-03-21		hodokudsp.com		
001191	Adsmovil España S.L	v3#45 2024-03-21		adsmovil.com		
001192	Engage Media TV LTD	v3#45 2024-03-21		engagemedia.tv		
001193	ArcSpan Technologies, Inc.	v3#45 2024-03-21		arcspan.com		
001194	GREEN GREY HOLDING (CY) LTD	v2#224 2023-11-16		mobidriven.com		
001195	Amplified IntelligenceTechnologies	v3#45 2024-03-21		amplifiedintelligence.com.au		
001196	MEDIAWAYSS Sp. z o.o.	v3#45 2024-03-21		vidverto.io		
001197	AXIS CORP LTD	v2#224 2023-11-16		axis-marketplace.com		
001198	Gameloft SE	v3#45 2024-03-21		gameloft.com		
001199	Adsyield Inc	v3#45 2024-03-21		adsyield.com		
001200	ADTARGET.ME UAB	v3#45 2024-03-21		adtarget.me		
001201	hyScore.io GmbH	v3#45 2024-03-21		hyscore.io		
001202	Edge226 Ltd	v3#45 2024-03-21		edge226.com		
001203	Aderize, Inc.	v3#45 2024-03-21		aderserve.com		
001204	fraud0 GmbH	v3#45 2024-03-21		fraud0.com		
001205	Adasta Media S.r.l.	v3#45 2024-03-21		adasta.it		
001206	CND Motion Media GmbH	v3#45 2024-03-21		cnd-motionmedia.de		
001207	Feeltapmedia Limited	v3#45 2024-03-21		feeltapmedia.com		
001208	Viomba Oy	v3#45 2024-03-21		viomba.com		
001209	Memob Plus FZ LLC	v3#45 2024-03-21		memob.com		
001210	ADNOW I RENODO MEDIA LTD	v3#45 2024-03-21		adnow.com		
001211	Momento, Inc.	v3#45 2024-03-21		momento.team		
001212	Ads Interactive Ltd.	v3#45 2024-03-21		adsinteractive.com		
001213	esome advertising technologies gmbh	v3#45 2024-03-21		esome.com		
001214	Kamino Retail	v3#45 2024-03-21		kaminoretail.com		
001215	DrivenIQ Corporation	v3#45 2024-03-21		visitiq.io		
001216	Start.io Inc	v3#45 2024-03-21		start.io		
001217	Channel99, Inc.	v3#45 2024-03-21		channel99.com		
001218	AIDEM Technologies LTD	v3#45 2024-03-21		aidem.com		
001219	Videobot Ltd	v3#45 2024-03-21		videobot.com		
001220	Rayn B.V.	v3#45 2024-03-21		rayn.io		
001221	Flyads OÜ	v3#45 2024-03-21		flyads.com		
001222	Clickagy LLC	v3#45 2024-03-21		clickagy.com		
001223	Appstock LTD.	v3#45 2024-03-21		app-stock.com		
001224	Exceed Solutions GmbH	v3#45 2024-03-21		recova.ai		
001225	Dando online LTD	v3#45 2024-03-21		singularads.com		
001226	Digital Brain Nordic AB	v3#45 2024-03-21		audiencealliance.org		
001227	PerformMedia.com, Inc.	v3#45 2024-03-21		performmedia.com		
001228	EMBRACE Systems GmbH	v3#45 2024-03-21		embrace.systems		
001229	Decentralised Advertising Limited	v3#45 2024-03-21		dahq.io		
001230	Audion	v3#45 2024-03-21		audion.fm		
001231	Groupe Canal&#43;	v3#45 2024-03-21		canalplus.com		
001232	Greenbids	v3#45 2024-03-21		greenbids.ai		
001233	NEXTCHANCE ASSETS, S.L.	v3#45 2024-03-21		adsviu.com		
001234	Zuuvi ApS	v3#45 2024-03-21		zuuvi.com		
001235	R2B2 a.s.	v3#45 2024-03-21		r2b2.io	https://delivery.r2b2.io/cookie_disclosure	2026-08-06
001236	SPP Solutions Ltd.	v3#45 2024-03-21		geozo.com		
001237	Aryel s.r.l	v3#45 2024-03-21		aryel.io		
001238	Roivenue s.r.o.	v3#45 2024-03-21		roivenue.com		
001240	FireArc Technologies Ltd	v3#45 2024-03-21		carambola.com		
001241	SIA Setupad	v3#45 2024-03-21		setupad.com		
001242	Relevant Audience Oy	v3#45 2024-03-21		relevant.fi		
001243	eLabz SRL	v3#45 2024-03-21		outpush.io		
001244	DataWave LTD	v3#45 2024-03-21		mydatawave.com		
001245	Kindred Soul Ltd	v3#45 2024-03-21		kindred.co		
001246	NBCUniversal Media LLC	v3#45 2024-03-21		nbcuniversal.com		
001247	Hiili SL	v3#45 2024-03-21		hiili.org		
001248	Empower AdTech	v3#45 2024-03-21		empower.net		
001249	Portuma Software A.S.	v3#45 2024-03-21		portuma.com		
001250	Frozen Tracks Technologies GmbH	v3#45 2024-03-21		fttrck.net		
001251	Genius Sports Media Inc.	v3#45 2024-03-21		geniussports.com		
001252	Accurat	v3#45 2024-03-21		accurat.ai		
001253	YIELDBIRD SP. Z O.O.	v3#45 2024-03-21		yieldbird.com	https://yieldbird.com/device-storage-disclosure.json	2026-08-06
001254	Amagi Corporation	v3#45 2024-03-21		amagi.com		
001255	Bannerse OÜ	v3#45 2024-03-21		bannerse.com		
001256	Ad.com Interactive Media, Inc.	v3#45 2024-03-21		admedia.com		
001257	Clipcentric GmbH	v3#45 2024-03-21		clipcentric.de		
001258	Ampliffy	v3#45 2024-03-21		ampliffy.com		
001259	Volentio JSD Limited	v3#45 2024-03-21		jsdelivr.com		
001260	Publicis One Spain S.L.	v3#45 2024-03-21		eris.id		
001261	Encore Digital Media	v3#45 2024-03-21		encoredigitalmedia.net		
001262	WURL, LLC	v3#45 2024-03-21		wurl.com		
001263	Opensignal Limited	v3#45 2024-03-21		connectivityassistant.com		
001264	Refinery89 B.V	v3#45 2024-03-21		refinery89.com		
001265	The Moneytizer	v3#45 2024-03-21		themoneytizer.com		
001266	Optima Network SL	v3#45 2024-03-21		optimanetwork.com		
001267	GameAnalytics ApS	v3#45 2024-03-21		gameanalytics.com		
001269	OneLog AG	v3#45 2024-03-21		oneid.digital		
001270	VALIUZ	v3#45 2024-03-21		valiuz.com		
001271	ABCS INSIGHTS	v3#45 2024-03-21		abcsinsights.com		
001272	BIDSCUBE SP. Z O.O	v3#45 2024-03-21		bidscube.com		
001273	Admagnetix	v3#45 2024-03-21		admagnetix.io		
001274	D-Block	v3#45 2024-03-21		d-block.fr		
001275	BEAPUP SOLUTIONS LTD	v3#45 2024-03-21		beapup.com		
001276	Sunday Market Media Inc	v3#45 2024-03-21		sunday.market		
001277	Public Good Software Inc.	v3#45 2024-03-21		publicgood.com		
001278	Kidoz Inc.	v3#45 2024-03-21		kidoz.net		
001279	Aflorithmic Labs, LTD	v3#45 2024-03-21		audiostack.ai		
001280	Adwatch S.L.	v3#45 2024-03-21		theadwatch.com		
001281	Admatic GMBH	v3#45 2024-03-21		admatic.com.tr		
001282	Sabio London Limited	v3#45 2024-03-21		sabio.inc		
001283		prebid only				
001288		prebid only			https://trustedstack.com/tcf/gvl/deviceStorage.json	2026-08-06
001292		prebid only			https://twistdigital.net/iab.json	2026-08-06
001300		prebid only				
001302		prebid only				
001305		prebid only				
001308		prebid only				
001316		prebid only				
001317		prebid only				
001323		prebid only				
001340		prebid only				
001344		prebid only				
001345		prebid only				
001348		prebid only				
001353		prebid only				
001356		prebid only			https://privacy.copper6.com/deviceStorage.json	2026-08-06
001358		prebid only				
001360		prebid only			https://static.nodals.ai/vendor.json	2026-08-06
001374		prebid only				
001378		prebid only				
001387		prebid only				
001393		prebid only			https://sevio.com/tcf.json	2026-08-06
001403		prebid only				
001406		prebid only				
001408		prebid only				
001456		prebid only				
001463		prebid only			https://www.omni-dex.io/devicestorage.json	2026-08-06
001466		prebid only				
001468		prebid only				
001471		prebid only			https://legal.overwolf.com/docs/overwolf/website/deviceStorageDisclosure2006.json	2026-08-06
001473		prebid only				
001478		prebid only				
001485		prebid only			https://gdpr.pubx.ai/devicestoragedisclosure.json	2026-08-06
001493		prebid only				
001494		prebid only				
001497		prebid only				
001500		prebid only				
001527		prebid only			https://cdn.panxo.ai/tcf/device-storage.json	2026-08-06
001575		prebid only				
001588		prebid only				
001609		prebid only			https://floxis.tech/vendor-storage.json	2026-08-06
001619		prebid only				
001621		prebid only				
004176	Advertising.Tech FZ-LLC	v3#45 2024-03-21		advertising.tech		
004202	TStack Inc	v3#45 2024-03-21		trustedstack.com		
"""#
}

/// What vendors disclose of their storage on the domains of the sites that embed them (IAB Tech Lab, "Vendor Device
/// Storage & Operational Disclosures"), as Prebid.js archived it, one identifier a line, sorted by vendor.
///
/// An excerpt: Prebid.js keeps identifiers with the domain `*` alone, so that nothing follows from what is missing.
///
/// Eight columns, separated by tabs: 1. vendor id, six digits; 2. identifier, `*` for what varies; 3. `c` cookie,
/// `w` web storage; 4. `maxAgeSeconds`, 0 for the session, empty if not given; 5. `r` if it may be refreshed;
/// 6. purposes, between `;`; 7. special purposes; 8. the identifier as written, where column 2 differs.
enum DisclosureRows {
    static let name = "har-forensics-disclosures"
    static let version = "2026-08-06"
    /// Of the UTF-8 bytes of `rows`.
    static let sha256 = "a2e37f4a3cea7b1e6b20a38bbb7a5c0b895c44a4fc39a98708d17f29be3ef864"
    static let count = 583
    /// Where each row begins; see `SortedTable`.
    static let starts = #"""
0000000X001=001`002B002c003L004A0056005k006`007U008>0091009g00:X00;O00<E00=900=h00>[00?U00@F00A;00B600C500Ck00De00Eg00F_00GM00H?00Ho00Ic00J[00KJ00L=00M800N200Nc00OX00PU00QU00RD00Rl00SU00TF00Td00UJ00Uo00VU00WT00XG00Y000YZ00ZH00[000[Q00\N00]V00^G00_=00`200`k00ai00bk00cb00d^00eZ00fY00g\00h@00hf00iN00jB00k400kk00lY00m700mb00n`00oR010<010]0116011l012a013V014B0158015e016[017W018G019;01:201:m01;j01<]01=W01>P01?I01@;01@n01Ac01BM01C401C]01D]01EW01FQ01GG01HC01Hj01IW01JJ01Jm01KT01LC01M601Mc01NA01O801P701Pi01Q_01RG01SL01T801UI01Vb01WD01Wk01XN01Y501Y[01ZE01[:01[e01\G01\m01]I01]i01^K01^j01_M01`501`R01a:01aQ01ah01bC01bj01cL01d701d^01eE01ef01fH01fn01gT01h801he01iH01ib01j@01jZ01k201kN01kf01lC01ld01m=01m[01n801nR01o201oJ01og020G020_021<021]0227022R0236023a024O025:025g026V027I027n028M028j029J029c02:L02:m02;Y02<=02<i02=M02>902>]02?;02?W02@402@[02A902AW02BG02Be02CA02C_02D>02D]02E802EO02El02FL02Fl02GJ02Gj02H\02I>02Ii02JV02KA02Kc02LF02M202Mb02NO02O>02Ok02PO02Q402Qb02RT02S@02Sf02TN02U402UP02V102Va02WE02X802Xd02YG02Yi02ZT02[=02[\02\F02\f02]>02][02^802^W02_302_L02_d02`@02`k02aU02b802bR02bk02cK02cj02dF02dd02e?02el02fX02fo02gN02gn02hO02hn02i\02jD02jn02k`02lA02lm02mN02nA02o202of030M0315031a032<032^033D033c034O035<035Y0367036P036i037I038Q039U03:K03:f03;L03<703<f03=U03>E03>o03?Q03@703@b03AJ03A`03B?03Bc03C>03Cj03DX03EK03F>03Fg03GI03H203H^03IJ03J603Jb03KM03L@03Ld03MA03Mi03NT03OE03P103Pg03Qc03RO03S;03Sg03TS03U?03Uk03VW03WC03W_03X903XW03Y403Y]03ZE03Z\03[803[a03\H03\_03]903]T03^503^Q03_103_S03`203`P03`m03aI03af03bO03c003cT03d@03e503f503g;03gi03h[03iP03jE03k903l103lf03mT03nB03o<03ob040E040l041V042F043@043i044K0455045X046B046l047m048j049_04:N04;?04;l04<W04=@04=h04>H04?004?W04?n04@H04@d04A@04B;04Bd04CF04Ch04DU04E;04ET04FR04GY04H404HX04I<04Ii04JX04KE04Kk04LZ04MB04N304Ni04OX04PP04QA04R;04S304Sb04TV04UC04Un04Vb04WZ04XY04Y<04Ye04ZS04[P04\=04\c04]R04^H04_704_o04`S04aB04a\04b:04bM04bj04cP04cj04d@04d`04e=04eR04f804fY04g:04g\04h?04hi04iR04j704jX04k@04ka04l>04lc04mB04ma04nA04na04oC04oe050G050j051R051k052H052c053:053T054A054f055J0566056d057W058J0593059U059j05:J05:b05;?05;X05;n05<D05<\05=605=R05>305>N05>c05?;05?W05@505@N05@l05AO05Ah05BH05Bc05CB05C^05D805DR05E005EO05Ek05FL05G105GV05H@05Hh05IC05I`05J<05JX05K205KL05Kn05LG05L_05M705MU05N705NT05O305OY05P505Pg05QC05Qb05RI05Rj05SP05T105T[05U405UX05V405VR05W?05Wn05Xb05YV05Z@05Zo05[O05[m05\H05\a05]E
"""#
    static let rows = #"""
000010	IXWRAPPERAdserverOrgIp	w			1;2		
000010	IXWRAPPERLiveRampIp	w			1;2		
000010	IXWRAPPERMerkleIp	w			1;2		
000010	IXWRAPPERlib_mem	w			1;2		
000010	ix_features	w	3600		1;2		
000014	adk_rtb_conv_id	c	15552000		1;7		
000016	__rtbh.aid	c	31536000	r	1;2;3;4;7;9;10	1;2;3	
000016	__rtbh.eid	c	31536000	r	1;2;3;4;7;9;10	1;2;3	
000016	__rtbh.lid	c	31536000	r	1;2;3;4;7;9;10	1;2;3	
000016	__rtbh.sid	c	31536000	r	1;2;3;4;7;9;10	1;2;3	
000016	__rtbh.uid	c	31536000	r	1;2;3;4;7;9;10	1;2;3	
000016	_rtbh.*	w			1;2;3;4;7;9;10	1;2;3	
000024	__dtmtest_*	c	60		1;2;3;4;5;6;7;8;9;10;11		
000024	_pubcid	c	34190000	r	1;2;3;4;5;6;7;8;9;10;11		
000024	_pubcid_exp	w			1;2;3;4;5;6;7;8;9;10;11		
000024	_publink	c	34190000	r	1;2;3;4;5;6;7;8;9;10;11		
000024	_rl_aud	c	15552000	r	1;2;3;4;5;6;7;8;9;10;11		
000024	_rl_sg	c	7776000	r	1;2;3;4;5;6;7;8;9;10;11		
000024	_rltcdata	w			1;2;3;4;5;6;7;8;9;10;11		
000024	_rltcdata_exp	w			1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_consent	c	34128000	r	1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_consent	w			1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_consent_exp	w			1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_gpc_optout	c	2592000		1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_persisted_em	c	34190000	r	1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_persisted_em	w			1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_persisted_em_exp	w			1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_persisted_em_sc	c	34190000	r	1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_status	c	34190000		1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_sync	w			1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_sync_exp	w			1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_tcdata	w			1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_tcdata_exp	w			1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_token	c	34190000	r	1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_token	w			1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_token_exp	w			1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_token_sc	c	34190000	r	1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_user_id	c	34190000	r	1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_user_id	w			1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_user_id_exp	w			1;2;3;4;5;6;7;8;9;10;11		
000024	dtm_user_id_sc	c	34190000	r	1;2;3;4;5;6;7;8;9;10;11		
000024	hConversionEventId	c	2592000	r	1;2;3;4;5;6;7;8;9;10;11		
000025	tblci	c	604800	r	1;2;3;4;5;6;7;8;9;10		
000025	vmcid	w			1;2;3;4;5;6;7;8;9;10		
000025	vmuuid	w			1;2;3;4;5;6;7;8;9;10		
000042	*:session-data	w			1;2;3;4;5;6;7;8;9;10		
000042	__tbwt	w			1;2;4;5;6		
000042	_tb_sess_r	c	1800	r	1;5;6;10		
000042	_tb_t_ppg	c	1800	r	1;5;6;10		
000042	cnx_roi	c	2592000	r	1;7;8;10		
000042	eng_mt.crossSessionsData.SessionsHistory	w			1;5;6;10		
000042	eng_mt.numOfTimesMetricsSent	w			1;5;6;10		
000042	eng_mt.scrollDepth	w			1;5;6;10		
000042	eng_mt.sessionDepth	w			1;5;6;10		
000042	eng_mt.sessionStartTime	w			1;5;6;10		
000042	eng_mt.timeOnSite	w			1;5;6;10		
000042	eng_mt.ver	w			1;5;6;10		
000042	pixel_allow_checkout_start	w			1;2;3;4;5;6;7;8;9;10		
000042	taboola global:last-external-referrer	w			1;2;3;4;5;6;7;8;9;10		
000042	taboola global:local-storage-keys	w			1		
000042	taboola global:lspb	w			1;2;3;4;5;6;7;8;9;10		
000042	taboola global:tblci	w			1;3;4;5;6;7;8;9;10		
000042	taboola global:user-id	w			1;2;3;4;5;6;7;8;9;10		
000042	taboola:shopify:add_to_cart	w			1;2;3;4;5;6;7;8;9;10		
000042	taboola:shopify:collection_view	w			1;2;3;4;5;6;7;8;9;10		
000042	taboola:shopify:enable_debug_logging	w			1;10		
000042	taboola:shopify:page_view	w			1;2;3;4;5;6;7;8;9;10		
000042	taboola:shopify:pixel_allow_checkout_start	w			1;3		
000042	taboola:shopify:product_view	w			1;2;3;4;5;6;7;8;9;10		
000042	taboola:shopify:search_submitted	w			1;2;3;4;5;6;7;8;9;10		
000042	taboola:shopify:test	w			1		
000042	tb_click_param	c	50	r	1;8;10		
000042	tb_id	w			1;2;3;4;5;6;7;8;9;10		
000042	tbl-exm-apperance	w			1;2;3;4;5;6;7;8;9;10		
000042	tbl-exm-history	w			1;2;3;4;5;6;7;8;9;10		
000042	tbl-session-referrer	w			1;2;3;4;5;6;7;8;9;10		
000042	tbl_rtus_id	w			1;2;3;4;5;6;7;8;9;10		
000042	trc_cache	w			1;2;10		
000042	trc_cache_by_placement	w			1;2;10		
000042	trc_cookie_storage	c	31536000	r	1;2;3;4;5;6;7;8;9;10		
000091	cto_bundle	c	33696000		1;2;3;4;7;9;10	1;3	
000091	cto_bundle	w			1;2;3;4;7;9;10	1;3	
000091	cto_optout	c	33696000				
000091	cto_optout	w					
000095	_cc_aud	c	23328000	r	1;2;3;4;5;6;7;8;9;10;11		
000095	_cc_cc	c	23328000	r	1;2;3;4;5;6;7;8;9;10;11		
000095	_cc_id	c	23328000	r	1;2;3;4;5;6;7;8;9;10;11		
000095	_cc_id	w			1;2;3;4;5;6;7;8;9;10;11		
000095	_pubcid	c	23328000	r	1;2;3;4;5;6;7;8;9;10;11		
000095	_pubcid	w			1;2;3;4;5;6;7;8;9;10;11		
000095	lotame_*_consent	w			1;2;3;4;5;6;7;8;9;10;11		
000095	lotame_domain_check	c	10	r	1;2;3;4;5;6;7;8;9;10;11		
000095	panoramaId	w			1;2;3;4;5;6;7;8;9;10;11		
000095	panoramaId_exp	w			1;2;3;4;5;6;7;8;9;10;11		
000095	panoramaId_expiry	w			1;2;3;4;5;6;7;8;9;10;11		
000095	panoramaId_expiry_exp	w			1;2;3;4;5;6;7;8;9;10;11		
000097	_lr_drop_match_pixel	c	86400	r	1;2;3;4;5;6;7;8;9;10		
000097	_lr_env	c	31536000	r	1;2;3;4;5;6;7;8;9;10		
000097	_lr_env_src_ats	c	2592000	r	1;2;3;4;5;6;7;8;9;10		
000097	_lr_geo_location	c	86400	r	1;2;3;4;5;6;7;8;9;10		
000097	_lr_retry_request	c	3600	r	1;2;3;4;5;6;7;8;9;10		
000097	idl_env	c	2592000	r	1;2;3;4;5;6;7;8;9;10		
000114	ayads-capping.ad*	w	86400		1;2;3;4;7;9;10		
000114	ayads-capping.zone*	w	86400		1;2;3;4;7;9;10		
000114	ayads-dnt	w	1800		1;2;3;4;7;9;10		
000114	dnt	c	7776000		1;2;3;4;7;9;10		
000114	is_eea	w	604800		1;2;3;4;7;9;10		
000130	__adroll_bounce_closed	c	34128000	r	1;2;3;4;5;6;7;9;10		
000130	__adroll_bounced3	c	7776000	r	1;2;3;4;5;6;7;9;10		
000130	__adroll_consent_params	c	0	r	1;2;3;4;5;6;7;9;10		
000130	__adroll_fpc	c	31557600	r	1;2;3;4;5;6;7;9;10		
000130	__adroll_load_stats	c	2592000	r	1;2;3;4;5;6;7;9;10		
000131	id5-tl-optout	c	7776000	r	1;3		
000131	id5-tl-redirect-fail	c	604800	r	1;3		
000131	id5-tl-redirect-timestamp	c	7776000	r	1;3		
000131	id5-tl-ts	c	7776000	r	1;3		
000131	id5-true-link	c	7776000	r	1;3		
000131	id5-true-link-refresh	c	7776000	r	1;3		
000131	id5-true-link-refresh-exp	c	7776000	r	1;3		
000131	id5_trueLink_privacy	w	2592000		1;3		
000131	id5id	w	7776000		1;3		
000131	id5id_*_nb	w	7776000		1;3		id5id_{partnerId}_nb
000131	id5id_*_nb_exp	w	7776000		1;3		id5id_{partnerId}_nb_exp
000131	id5id_cached_consent_data	w	2592000		1;3		
000131	id5id_cached_consent_data_exp	w	2592000		1;3		
000131	id5id_cached_pd	w	2592000		1;3		
000131	id5id_cached_pd_*	w	2592000		1;3		id5id_cached_pd_{partnerId}
000131	id5id_cached_pd_exp	w	2592000		1;3		
000131	id5id_cached_segments_*	w	2592000		1;3		id5id_cached_segments_{partnerId}
000131	id5id_cached_segments_*_exp	w	2592000		1;3		id5id_cached_segments_{partnerId}_exp
000131	id5id_exp	w	7776000		1;3		
000131	id5id_extensions	w	28800		1;3		
000131	id5id_last	w	7776000		1;3		
000131	id5id_last_exp	w	7776000		1;3		
000131	id5id_privacy	w	2592000		1;3		
000131	id5id_privacy_exp	w	2592000		1;3		
000131	id5id_v2_*	w	1296000		1;3		id5id_v2_{cacheId}
000131	id5id_v2_signature	w	1296000		1;3		
000142	_mNExInsl	c	604800	r	1;2		
000142	_mNIDShownPrev	c	604800		1;2		
000142	_mNInsChk	c	0		1;2		
000142	_mNInsl	c	604800	r	1;2		
000142	_mNIntDock	c	604800		1;2		
000142	_mNOvl	c	604800	r	1;2		
000142	_mNOvlShown	c	604800		1;2		
000142	addtl_consent	c	34190000	r	1;2		
000142	bids_map_v2	w			1;2		
000142	client-id	c	31536000		1;4;9;10		
000142	covkn	w			1;4		
000142	crtkn	w			1;4		
000142	eclstest	w			1;10		
000142	euconsent-v2	c	34190000	r	1;2		
000142	gdpr_oli	c	31556952		1;2		
000142	mnet_ad_pref_close	c	1800	r	1;2;7		
000142	mnet_session_depth	c	0		1;2;7		
000142	mnsbucketExpiryTime	w			1;2;7		
000142	mnsbucketName	w			1;2;7		
000142	mnstestVersion	w			1;2;7		
000142	session_depth	c	1800	r	1;2;7		
000142	usp_status	c	15984000		1;2;7		
000142	usprivacy	c	31560000	r	1;2		
000143	cnx_userId	c	2592000	r	1;2;3;4;7;10		
000148	_lc2_fpi	c	63072000	r	2;7		
000148	_lc2_fpi	w			2;7		
000148	_lc2_fpi_exp	w			2;7		
000148	_liChk	c	10		2;7		
000148	_liChk	w			2;7		
000148	_li_ci	c	300	r	2;7		
000148	_li_ci	w			2;7		
000148	_li_ci__exp	w			2;7		
000148	_li_cim	c	2592000	r	2;7		
000148	_li_cim	w			2;7		
000148	_li_cim__exp	w			2;7		
000148	_li_dcdm_c	c	0		2;7		
000148	_li_duid	w			2;7		
000148	_li_ld	c	2592000	r	2;7		
000148	_li_ld	w			2;7		
000148	_li_ld__exp	w			2;7		
000148	_li_ss	c	2592000	r	2;7		
000148	_li_ss	w			2;7		
000148	_li_ss__exp	w			2;7		
000154	__vads	c	2592000		1;3;4		
000154	__vads	w			1;3;4		
000154	__vjtid	w			1;3;4		
000154	lbe7d	c	31536000	r	1;3;4;7		
000159	udm_edge_closed_at	c	2592000		1;2		
000159	udm_edge_floater_fcap	c	2592000		1;2		
000159	udm_iframeSyncStatus	c	86400		1;2		
000159	udm_session_rad_edge	c	2592000		1;2		
000159	udm_session_rad_inpage	c	2592000		1;2		
000160	__jtuid	c	31536000	r	1;2;3;4;5;6;7;8;9;10		
000164	dicbo_id	c	604800		1;7;9;10		
000203	__ID	c	34560000		1;10		
000203	adb_blk	c	604800		1		
000238	sa-camp-*	c	7776000		1		
000238	sa-camp-*	w			1		
000238	sa-user-id	c	31536000		1;3;4	1;2	
000238	sa-user-id	w			1;3;4	1;2	
000238	sa-user-id-v2	c	31536000		1;3;4	1;2	
000238	sa-user-id-v2	w			1;3;4	1;2	
000238	sa-user-id-v3	c	31536000		1;3;4	1;2	
000238	sa-user-id-v3	w			1;3;4	1;2	
000238	sa-user-id-v4	c	31536000		1;3;4	1;2	
000238	sa-user-id-v4	w			1;3;4	1;2	
000238	sa_*_adurl	c	3600		1		
000238	sa_*_sid	c	3600		1		
000238	sa_aid_pv	c	3600		1		
000241	onetag_sid	w			1;2;3;4;7;9;10		
000251	session_id	c	0	r	1;7		
000251	stroeer-polc	w			1;2		
000251	yieldlove-sticky-frequency-cap	w			1;7		
000253	ad	c	7776000	r	1;2;7		
000253	fh	c	86399	r	1;2;7		
000253	ih	c	7776000	r	1;2;7		
000253	pct	c	7776000	r	1;2;7		
000253	pvt	c	7776000	r	1;2;7		
000253	pxl	c	7776000	r	1		
000253	sh	c	0		1;2;7		
000253	tuuid	c	7776000	r	1		
000253	tuuid_lu	c	7776000	r	1		
000253	uids	c	7776000	r	1;3;4		
000253	um	c	7776000	r	1;3;4		
000253	umeh	c	7776000	r	1;3;4		
000290	rp_uidfp	c	33696000	r	1;2;3;4;5;6;7;8;10		
000328	AO-OPT-OUT	c	155520000				
000328	__gfp_64b	c	34128000	r	1;7;8;9;10		
000328	__gfp_cache	c	34128000	r	1;7;8;9;10		
000328	__gfp_cap	c	34128000	r	1;7;8;9;10		
000328	__gfp_dnt	c	157680000	r			
000328	__gfp_gdpr	c	157680000		1		
000328	__gfp_ruid	c	34128000	r	1;7;8;9;10		
000328	__gfp_ruid_pub	c	34128000	r	1;7;8;9;10		
000328	__gfp_s_64b	c	34128000	r	1;7;8;9;10		
000328	__gfp_s_cache	c	34128000	r	1;7;8;9;10		
000328	__gfp_s_cap	c	34128000	r	1;7;8;9;10		
000328	__gfp_s_dnt	c	157680000	r			
000328	__gfp_s_gdpr	c	157680000		1		
000328	__gfp_s_ruid	c	34128000	r	1;7;8;9;10		
000328	__gfp_s_ruid_pub	c	34128000	r	1;7;8;9;10		
000328	__gfps_64b	c	34128000	r	1;7;8;9;10		
000328	__gsync_gdpr	c	157680000	r	1		
000328	__gsync_s_gdpr	c	157680000	r	1		
000328	__gsyncs_gdpr	c	157680000		1		
000328	_ao_chints	w			1;2		
000328	_ao_consent_data	w			1	3	
000328	ao-fpgad	c	33696000	r	1;2;3;4;7;8;9;10		
000328	gemius_ruid	w			1;7;8;9;10		
000333	__InmobiPixelOriginalReferrer__	w			1;7;9		
000333	iDSP_Cookie	c	31536000	r	1;3;4;7;9		
000333	ix_vst	c	31536000	r	1;7;9		
000358	_mgPbSessionId	w			1;7;9		
000358	_mgPbSessionPagesNumber	w			1;7;9		
000358	_mgPbSessionsTimeList	w			1;7;9		
000358	_mgPbViewrate	w			1;7		
000358	mgMuidn	w			1;2;3;4;5;6;7;8;9;10		
000394	_usrp_lq	c	31536000		1		
000394	_usrp_lq	w			1		
000394	_usrp_ref	w			1;3;8		
000394	_usrp_tracker	w			1		
000394	apr_dsu	w			1;3;7;8;9		
000394	apr_lotame	w			1;4		
000394	apr_tdc	w			1;4		
000394	apr_tsys	w			1		
000394	sak_cxense	w			1;4		
000436	IvbsCampIdsLocal	c	31536000	r	1;7		
000436	IvbsCampIdsLocal	w	31536000		1;7		
000436	VSVASuspended	c	86400	r	1		
000436	ivBlk	c	86400		1		
000436	ivHP	w	0		1;3;4		
000436	ivNotCD	c	31536000	r	1		
000436	ivSkipLoad	w	86400		1		
000436	ivbsConsent	w	0		1		
000436	ivbsOptIn	c	72000		1		
000436	ivbsTestCD	w	0		1		
000436	ivbsdid	c	31536000	r	1;3;4;7;8;9;10		
000436	ivbsdid	w	31536000		1;3;4;7;8;9;10		
000436	ivbss	c	0	r	1		
000436	ivdtbrk	c	1296000	r	1		
000436	ivvcap	w	31536000		1;7		
000440	__dm_storage_test	w			1		
000440	__storage__test	w			1		
000440	dm-as4-default$conative_config	w			1		
000440	dm-as4-default$context$*	w			1		
000561	_au_1d	c	31536000	r	1;2;3;4;9;10		
000561	_au_last_seen*	c	31536000	r	1;2;3;4;9;10		
000561	au/sid	w			1;2;3;4;9;10		
000573	uid_dm	c	33696000		1;3;4;7;9;10	1;2	
000573	v1st_dm	c	34128000			1;2	
000580	dakt_2_session_id	c	1800	r	1;3;5;6;8;9;10		
000580	dakt_2_uuid	c	15552000	r	1;3;5;6;8;9;10		
000580	dakt_2_uuid_ts	c	15552000	r	1;3;5;6;8;9;10		
000580	dakt_2_version	c	15552000	r	1		
000596	___iat_ses	c	1800	r	1;2;7;9;10		
000596	___iat_vis	c	15552000	r	1;2;7;9;10		
000606	_im*	w			3;4;7;10		
000728	_atrk_sessidx	c	1800	r	1		
000728	_atrk_siteuid	c	31536000	r	1		
000728	_atrk_ssid	c	1800	r	1		
000728	_atrk_uid	c	15552000	r	1;2;3;4;5;6		
000728	_atrk_xuid	c	15552000	r	1;2;3;4;5;6		
000728	_cm_cc	c	604800	r	7		
000728	_cm_mmc	c	604800	r	7		
000728	_fbc	c	7800	r	7		
000728	_fbp	c	7800	r	7		
000728	appier_is_LCCV	c	0	r	7		
000728	appier_page_isView_*	c	3600	r	7		appier_page_isView_${action_id}
000728	appier_pv_counter*	c	3600	r	7		appier_pv_counter${action_id}
000728	appier_random_unique_id_$(action_id)	c	0	r	7		
000728	appier_tp	c	0	r	1		
000728	appier_track_3	c	2592000	r	7		
000728	appier_track_atrk_cm:*	w	86400		1		
000728	appier_track_fg_freq_count	w	86400		7		
000728	appier_track_fq_start_time	w	86400		7		
000728	appier_track_fq_update_time	w	86400		7		
000728	appier_track_prod_*	w	3024000		7		
000728	appier_utmz	c	604800	r	7		
000728	lotame_domain_check	c	10	r	1		
000728	panoramald	c	604800	r	1;2;3;4;5;6		
000728	panoramald_expiry	c	604800	r	1		
000732	px2uid	w			3		
000737	__amuidpb	w			1;2;4;7		
000737	amuid2	c	31536000		1;2;4;7		
000737	amxId	w			1;2;4;7		
000744	bah383vlj1	c	2592000		1;2;3;4;7;10		
000744	ck48wz12sqj7	c	2592000		1;2;3;4;7;10		
000744	vdzh5_*	c	2592000		1;2;3;4;7;10		vdzh5_{id}
000744	vdzj1_*	c	2592000		1;2;3;4;7;10		vdzj1_{id}
000744	vdzsync	c	2592000		1;2;3;4;7;10		
000755	FCNEC	c	31536000		1;7;10		
000755	FPAU	c	7776000		1;2;3;4;7;9;10	1	
000755	FPGCLAW	c	7776000		1;2;3;4;7;9;10	1	
000755	FPGCLDC	c	7776000		1;2;3;4;7;9;10	1	
000755	FPGCLGB	c	7776000		1;2;3;4;7;9;10	1	
000755	FPGCLGS	c	7776000		1;2;3;4;7;9;10	1	
000755	FPGSID	c	7776000		1;2;3;4;7;9;10	1	
000755	GED_PLAYLIST_ACTIVITY	c	0		1;2;3;4;7;9;10		
000755	TESTCOOKIESENABLED	c	60			2	
000755	__eoi	c	15778800			1	
000755	__gads	c	34190000		1;2;7;9;10	1	
000755	__gpi	c	34190000		1;2;3;4;7;9;10	1	
000755	__gpi_optout	c	34190000		1;2;3;4;7;9;10		
000755	__gsas	c	34190000		1;2;3;4;7;9;10	1	
000755	_gac_*	c	7776000		1;2;3;4;7;9;10	1	_gac_<wpid>
000755	_gac_gb_*	c	7776000		1;2;3;4;7;9;10	1	_gac_gb_<wpid>
000755	_gcl_ag	c	7776000		1;2;3;4;7;9;10	1	
000755	_gcl_au	c	7776000		1;2;3;4;7;9;10	1	
000755	_gcl_aw	c	7776000		1;2;3;4;7;9;10	1	
000755	_gcl_dc	c	7776000		1;2;3;4;7;9;10	1	
000755	_gcl_gb	c	7776000		1;2;3;4;7;9;10	1	
000755	_gcl_gf	c	7776000		1;2;3;4;7;9;10	1	
000755	_gcl_gs	c	7776000		1;2;3;4;7;9;10	1	
000755	_gcl_ha	c	7776000		1;2;3;4;7;9;10	1	
000775	DAILY_USER	w			1;2		
000775	NEW_USER	w			1;2		
000775	SESSION_USER	w			1;2		
000775	adSourceKey	w			1;2		
000775	waterFallCacheAnsAllKey	w			1;2		
000775	waterFallCacheAnsKey_*	w			1;2		
000779	adt_pbjs	w					
000780	av_*	w			1;2;3;4;7		
000781	__fad_data	c	0	r	1;2;3;4;7;9;10		
000781	__fad_data	w			1;2;3;4;7;9;10		
000786	*_cap	w			1;7		
000786	*_captions	w			1		
000786	*_muted	w			1;7;8		
000786	*_videos_played	w			1;7		
000786	*_volume	w			1;7;8		
000786	Brid_everliked	w			1;8		
000786	Brid_likedvideos	w			1;8		
000786	Brid_schain_*	w			1;7		
000786	Brid_shortcuts	w			1		
000786	bridBirthDate	w			1		
000786	bridPlayer_*	w			1		
000786	brid_location	w			1		
000793	*sessionMarker/marker	w			1;2;7		
000793	amzn-token	c	604800	r	1		
000793	vendor-id	c	2592000	r	1;7	3	
000815	BT_AA_DETECTION	w			1;2;3;4;7;9;10		
000815	BT_AM_ATTRIBUTION_EXPIRY	w			1;2;3;4;7;9;10		
000815	BT_AM_PREMIUM_ADBLOCK_USER_DETECTED	w			1;2;3;4;7;9;10		
000815	BT_AM_PREMIUM_ADBLOCK_USER_DETECTION_DATE	w			1;2;3;4;7;9;10		
000815	BT_AM_SCA_SUCCEED	w			1;2;3;4;7;9;10		
000815	BT_AM_SOFTWALL_ABTEST	w			1;2;3;4;7;9;10		
000815	BT_AM_SOFTWALL_DISMISSED	w			1;2;3;4;7;9;10		
000815	BT_AM_SOFTWALL_RECOVERED	w			1;2;3;4;7;9;10		
000815	BT_AM_SOFTWALL_RENDERED	w			1;2;3;4;7;9;10		
000815	BT_AM_SOFTWALL_RENDER_COUNT	w			1;2;3;4;7;9;10		
000815	BT_BLOCKLISTED_CREATIVES	w			1;2;3;4;7;9;10		
000815	BT_BUNDLE_VERSION	w			1;2;3;4;7;9;10		
000815	BT_DIGEST_VERSION	w			1;2;3;4;7;9;10		
000815	BT_WHITELISTING_IFRAME_ACCESS	w			1;2;3;4;7;9;10		
000815	BT_pvSent	w			1;2;3;4;7;9;10		
000815	BT_sid	w			1;2;3;4;7;9;10		
000815	BT_traceID	w			1;2;3;4;7;9;10		
000815	btUserCountry	w			1;2;3;4;7;9;10		
000815	btUserCountryExpiry	w			1;2;3;4;7;9;10		
000815	btUserIsFromRestrictedCountry	w			1;2;3;4;7;9;10		
000815	uids	c	7776000	r	1;2;3;4;7;9;10		
000855	adn.metaData	w			1;2;4;7		
000864	_bexPixelDataAlt	w			1;2;3;4;5;6		
000864	_bex_data	w			1;2;3;4;5;6		
000864	_bex_retargeting	w			1;2;3;4;5;6		
000864	cx_id	c	7776000	r	1;2;3;4;5;6;11		
000874	*_conversionnew	c	2592000		1;3;4;5;6		XXXXX_conversionnew
000874	*_productnew_	c	2592000		1;3;4;5;6		XXXXX_productnew_
000874	*_viewnew	c	2592000		1;3;4;5;6		XXXXX_viewnew
000874	_pre|*	c	2592000		1;3;4;5;6		_pre|XXXXX
000874	_pre|*	w			1;3;4;5;6;7;8;9;10		_pre|XXXXX
000874	_pre|usrid15	w			1;3;4;5;6;7;8;9;10		
000874	fingerprint	c	31104000		1;3;4;5;6		
000910	AMZN-Token	c	604800		1;2;7;9;10		
000910	heCooldown	c	10800		1;2;7;9;10		
000910	visitorCity	c	86400		1		
000910	visitorGeo	c	86400		1;2;7;9;10		
000910	visitorIp	c	86400		1;2;7;9;10		
000919	lwSt	w			1;10		
000919	uid	c	2592000		1		
000919	uidum	c	2592000		1		
000919	um	c	2592000		1;10		
000967	ET_EventCollector_SessionInstallationId	w			1;7;8		
000967	glomexUser	w			1;2;3;4;7;8;9;10		
000967	turboPlayerProfile	w			1		
000972	krg_*	w			1;2;3;4;7;9;10		
000972	krg_crb	c	31536000	r	1;2;3;4;7;9;10		
001004	_vuukleGeo	w			1;2;3;4;5;6;9		
001004	hrefAfter	w			1		
001004	quizzly_surveys_response_groups	w			1;2;3;4;7;8;9;10		
001004	quizzly_surveys_response_groups_duration	w			1;2;3;4;7;8;9;10		
001004	showedNotes	w			1		
001004	uid-s	c	31536000		1;8;9;10		
001004	vsid	c	2592000		1;7;8;9;10		
001004	vuukle_anonymous_token	c	2592000		1		
001004	vuukle_cookie_usage_agreed	w			1;9;10		
001004	vuukle_emotes_vote_*&*	c	5184000		1		
001004	vuukle_emotes_vote_*&*	w			1		
001004	vuukle_emotes_vote_*&*&*	c	5184000		1		
001004	vuukle_emotes_vote_*&*&*	w			1		
001004	vuukle_emotes_vote_*&*&*_duration	w			1		
001004	vuukle_emotes_vote_*&*&CookieId	c	2592000		1		
001004	vuukle_emotes_vote_*&*&CookieId	w			1		
001004	vuukle_emotes_vote_*&*&CookieId&*	c	2592000		1		
001004	vuukle_emotes_vote_*&*&CookieId&*	w			1		
001004	vuukle_emotes_vote_*&*&CookieId&*_duration	w			1		
001004	vuukle_emotes_vote_*&*&CookieId_duration	w			1		
001004	vuukle_emotes_vote_*&*_duration	w			1		
001004	vuukle_geo_region	c	604800	r	1;2;3;4;5;6;9		
001004	vuukle_geo_region	w			1;2;3;4;5;6;9		
001004	vuukle_interstitial_shown	w			1;2		
001004	vuukle_interstitial_shown_duration	w			1;2		
001004	vuukle_notification_subscription	c	15552000		1		
001004	vuukle_notification_subscription_dismissed	c	86400		1		
001004	vuukle_quiz_answers	w			1		
001004	vuukle_quiz_frequency_cap	w			1		
001004	vuukle_quiz_reported_questions	w			1		
001004	vuukle_quiz_user_form_data	w			1;2;3;4;5;6;7;8;9;10		
001004	vuukle_recommend_*&*&*	c	2592000		1		
001004	vuukle_recommend_*&*&*	w			1		
001004	vuukle_recommend_*&*&*_duration	w			1		
001004	vuukle_recommend_CookieId_*&*&*	c	2592000		1		
001004	vuukle_recommend_CookieId_*&*&*	w			1		
001004	vuukle_recommend_CookieId_*&*&*_duration	w			1		
001004	vuukle_token	c	31536000		1		
001004	vuukle_user_id	w			1;2;3;4;5;6;8;9;10		
001004	vuukleconf	w			1		
001004	vuukleconftime	w			1		
001028	aot	w				1	
001028	hbdbrk-origin	w				2	
001028	hbdbrk-rwd-cap	c	86400	r	1;2		
001028	hbdbrk-ttl	w				2	
001028	id	w			1;7;8		
001028	page_index	w			1;2;7;8		
001028	parent_id	w			1;7;8		
001028	v_aot	w				1	
001028	vmuamk-rwd-cap	c	86400	r	1;2		
001028	vsly-audience	w			1;8;9		
001028	vsly-euconsent-v2	w			1		
001028	vsly-player-closed	w			1		
001028	vsly-subtitles-lang	w			1		
001046	jwplayer.bandwidthEstimate	w			1		
001046	jwplayer.bitrateSelection	w			1		
001046	jwplayer.captionLabel	w			1		
001046	jwplayer.captions	w			1		
001046	jwplayer.enableShortcuts	w			1		
001046	jwplayer.mediaIds	w			1		
001046	jwplayer.mute	w			1		
001046	jwplayer.qualityLabel	w			1		
001046	jwplayer.volume	w			1		
001046	jwplayerLocalId	w			1		
001084	pn-zone-*	c	3888000		1		
001084	zone-cap-*	c	86400	r	1		
001084	zone-closed-*	c	86400		1		
001100	_rlvData	w			1;2;7;10	1;2	
001112	hbv:client-context	w			1		
001112	hbv:dynamic-timeout	w			1		
001112	hbv:remote-configuration	w			1		
001112	hbv:ttdid	w			1		
001112	hbv:turbo-cmp	w			1		
001116	anon-hndshk	w			1		
001116	anon-sl	w			1		
001116	cohort_ids	w			4		
001116	idw-fe-id	c	31536000	r	1;2;3;7;9;10		
001116	oidc.user*	w			1;2;3;7;9;10		
001119	novatiq	c	31536000		1;7;10		
001165	bah383vlj1	c	2592000		1;2;3;4;7;10		
001165	ck48wz12sqj7	c	2592000		1;2;3;4;7;10		
001165	vdzh5_*	c	2592000		1;2;3;4;7;10		vdzh5_{id}
001165	vdzj1_*	c	2592000		1;2;3;4;7;10		vdzj1_{id}
001165	vdzsync	c	2592000		1;2;3;4;7;10		
001177	uids	c	7776000	r	1;2;3;4		
001183	cid	w			1;7		
001183	cookie_choice_pay	w					
001183	pageView	w			7		
001183	rewCountShown	w				2	
001183	ssm	w			1;3;4;7		
001183	ssmFP1	w			1		
001183	ssmFP2	w			1		
001183	ssmGeo	w			1;2		
001183	ssmGranted	w				2	
001183	ssmGranted:*	w				2	
001183	ssmGranted_*	c	3600	r		2	
001183	ssmHashId	w			1;9		
001183	ssmI	w			7	2	
001183	ssmNewFP	w			1		
001183	ssmPageCount	w			7		
001183	ssmRenderedIds	w				2	
001183	ssmRew:*	w			7	2	
001183	ssmSessionId	w			1;7		
001183	ssmSessionTimeStamp	w			7		
001183	ssmUUID	w			1;7		
001183	ssmUserPageCount	w			7		
001183	ssmuuid	w			1;7;9		
001183	universal_uid	w			1;7		
001183	utm_campaign	w			7		
001183	utm_medium	w			7		
001183	utm_source	w			7		
001235	 r2b2-adagio	w			1;2		
001235	AT-euconsent-v2	w			1		
001235	AT-usprivacy	w			1		
001235	AdTrack-cookies	c	1	r	1		
001235	AdTrack-hide-*	c	86400		1;2		
001235	AdTrack-imp-*	c	86400	r	1;2		
001235	AdTrack-sz-capped-*	c	86400		1;2		
001235	AdTrack-sz-imp-*	c	86400	r	1;2		
001235	__amuidpb	w			1;2		
001235	adtrack-lib-*	w			1		
001235	atpb_*	c	7200		1;2		
001235	ckpb_*	c	7200		1;2		
001235	cto_bundle	w			1		
001235	cto_optout	w			1		
001235	hbbtv-uuid	c	2678400	r	1		
001235	mgMuidn	w			1;2		
001235	pbsr_*	w			1;2		
001235	pbvi_*	w			1;2		
001235	r2b2-pwt-cache	w			1		
001235	r2b2-pwt-cache-exp	w			1		
001235	r2b2-userid-*	w			1		
001235	r2b2__amuidpb	w			1;2		
001235	r2b2_eqt_pid	c	7776000	r	1;2		
001235	r2b2_ls_test	w			1		
001235	receive-cookie-deprecation	c	7776000	r	1		
001235	storage_test	w			1		
001253	pm_utm_*	w			1;7;9;10		
001253	yb_ab_test	c	604800		1;7;9;10		
001253	yb_ab_test	w			1;7;9;10		
001288	usp_status	c	15984000		1;2;7		
001292	vdz_sync	c	2592000		3;4		
001292	vdzj1_*	c	2592000		3;4		vdzj1_{id}
001356	u_*	w	3600		1;2		
001360	localStorage	w			1;2;3;4;7		
001393	id5id*	w			1;2;3;4		
001393	sevioads	w			1;2;7;8		
001463	bah383vlj1	c	31536000		1;2;3;4;7;10		
001463	ck48wz12sqj7	c	31536000		1;2;3;4;7;10		
001463	vdzh5_*	c	31536000		1;2;3;4;7;10		vdzh5_{id}
001463	vdzj1_*	c	31536000		1;2;3;4;7;10		vdzj1_{id}
001463	vdzsync	c	31536000		1;2;3;4;7;10		
001471	scluid	c	157680000	r	1;2;3;4;7;8;9;10		
001485	pubx:defaults	w			1;10		
001527	panxo_aso_sync	w			1		
001527	panxo_debug	w			1		
001527	panxo_uid	w			1		
001609	flx_uid	c	2592000	r	1;3;4	2	
001609	flx_uid	w			1;3;4	2	
"""#
}
