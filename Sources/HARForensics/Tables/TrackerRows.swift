// swift-format-ignore-file
//
// Who is behind a host, as rows: facts restated from the sources in `sources`. Generated: do not edit.
// Attributions and licences are in NOTICE. To change a row, change the facts or generate.py and run
//     python3 generate.py --facts DIR --psl public_suffix_list.dat

/// The bundled catalogue of third-party hosts, one row a line, with who says so.
///
/// The row with the longest matching domain speaks for a host; a shorter one is not asked. Thirteen columns,
/// separated by tabs, sorted by the bytes of the domain, unique in domain and match:
///
/// 1. domain, ASCII in lower case; 2. match: `s` the domain and every host below it, `e` this host only;
/// 3. owner; 4. ultimate parent, empty if it is the owner; 5. basis of the parent: `self` none is known above
/// the owner, `mem` from memory, unverified; 6. country, ISO 3166; 7. categories, between `;`; 8. products;
/// 9. sources, between `+`; 10. source of the owner; 11. IAB TCF vendor ids, between `;` (as Prebid Server says,
/// else the vendors of the IAB Global Vendor List whose storage disclosure lies there; Amazon's two);
/// 12. other owners claimed, between ` | `; 13. note.
///
/// Note `infrastructure`: hosts of many customers of one provider. The row names no owner, and none may be
/// inferred; what the sources claim is in column 12. Note `cname-target`: first-party aliases are known to
/// point here. A row whose sources are `cur` alone is unverified. An owner or a category may be inherited from
/// the row of the domain above it. Ownership is as of the date of its source, not of the capture.
enum TrackerRows {
    static let name = "har-forensics-catalogue"
    static let version = "2026-11"
    /// Of the UTF-8 bytes of `rows`.
    static let sha256 = "25993ee77468695917fa82f5e0193485c8644ab499d338110037fcdbbb1c8b0b"
    static let count = 6818
    /// The source codes: code, name, URL, licence.
    static let sources = #"""
autoconsent	DuckDuckGo autoconsent	https://github.com/duckduckgo/autoconsent	MPL-2.0
cname	AdGuard cname-trackers	https://github.com/AdguardTeam/cname-trackers	MIT
cur	The project's own knowledge, unverified	-	-
hst	harstack	https://github.com/pbarnhart/harstack	MIT
gvl	IAB Europe Global Vendor List, versions 2 and 3: vendor ids and names	https://vendor-list.consensu.org	no licence stated
ocd	Open Cookie Database	https://github.com/jkwakman/Open-Cookie-Database	Apache-2.0
omni	Omnibug	https://github.com/MisterPhilip/omnibug	MIT
prebid	Vendors' storage disclosures as Prebid.js archived them	https://github.com/prebid/Prebid.js	Apache-2.0
pbs	Prebid Server bidder information	https://github.com/prebid/prebid-server	Apache-2.0
prod	As an owner's source: no source names an owner, the product's name stands in	-	-
thar	TrackHAR	https://github.com/tweaselORG/TrackHAR	CC0-1.0
tpw	third-party-web	https://github.com/patrickhulce/third-party-web	MIT
wtm	WhoTracks.me 2021	https://github.com/ghostery/whotracks.me	CC-BY-4.0
"""#
    /// Where each row begins; see `SortedTable`.
    static let starts = #"""
00000012001i003E004a005^007100870095009o00:o00;h00<l00=j00?400?l00@m00A`00Bf00D500D`00Eg00H300Hj00I\00JG00KE00LD00M300ND00O=00P=00Q800R`00S]00TZ00U[00V^00X<00Xo00ZZ00\L00]700]o00^k00`K00aF00bd00cY00da00e_00fO00gD00h;00iC00jW00kB00l:00lo00n?00oR010B011>011i012h013_014O015d016W017Q018O019J01:301;101<?01=;01=e01>]01?W01@\01A[01BN01CB01D501Dh01E[01FH01G@01H401I701J501K?01LJ01MJ01NH01OB01P=01Q201RA01Rl01T:01Tk01Uh01Vh01We01XW01Z901[J01\B01]f01^d01_\01`T01aO01bJ01c<01cl01d[01eJ01f901fh01g[01hO01i701k701ko01lf01m_01ne020702140222022h024F025=0261026e027W028d029k02:X02;K02<=02=702>F02?V02@E02A302Ak02C=02DA02EH02FQ02GN02H]02I]02Kc02Ll02NA02ON02P\02QW02RL02SI02Tb02V?02WW02Y902Z:02Zm02[n02\o02^302_502`702a;02b002c902d=02eC02f=02gC02h:02i?02jI02kU02lZ02mX02nX02oZ030V031J032E033;034I035@03600372037d038V039H03::03:l03;^03<S03=E03>703>i03?[03@M03A?03B103Bc03CU03DG03E:03El03F^03GP03HB03I403If03JX03KK03LF03M?03N703O603P003P\03QW03RU03T?03U703V403W403X003YB03ZV03[h03\e03]b03^Z03_U03`]03ae03bU03cR03dS03eH03fS03g]03hV03iN03jJ03k?03l903m?03n203nj03ok040e041f042l043g044j045_046Z047c048T049Z04:X04;S04<J04=F04>U04?g04A:04B904C104D?04EE04F?04G404Gj04Hf04J:04K:04L804MD04N?04O404Ok04Ph04QY04RP04T804U704V704Vj04Wn04Y104Ym04Zd04[\04\X04]]04^\04_\04`S04ah04b^04c_04dR04eQ04fA04g504gi04hi04i^04jj04k`04lU04mK04nD04o;04on050e051\052g053c054]055Y057=0586058l059c05:c05;Z05<_05=X05>U05?V05@I05A<05B;05C705D205Dd05E\05FU05GD05HW05Ib05Je05K`05Lh05N005Na05O[05PY05QM05RB05Sh05To05V<05WH05XN05Yj05[@05\\05]d05^Y05_W05`I05ai05bh05cb05dV05fF05g>05h405iE05jL05kA05l[05mT05nH05o=060:061C0628062g063\064P065I066<0674067h068e06:306;A06<O06=S06>f06?o06A906B406Bk06D506E906FQ06GE06Hb06Im06Jd06LV06M[06OI06PU06R706S706Sk06U206V306Vj06W`06X]06YN06ZE06[<06[o06];06^N06_K06`I06aE06b@06c906cm06de06eZ06fS06gH06h?06i606in06kH06lC06mA06nH06o?070S071I072[073]074e075`0771077m0798079j07;707<=07=I07><07?107?o07A507B807Bm07Cj07Da07FL07GG07HB07I?07JT07KQ07LS07MW07Nf07P907Q>07RI07SR07TQ07Uf07V]07WW07X\07Yf07Z_07[a07\]07]m07^e07`C07aL07bW07cU07dW07ee07g907h907i607io07jl07kk07ld07me07nc07oj081=082K083[08530860086g088?089<08;N08<I08=<08>608?608@908Ab08Bi08Cn08Dd08F308G808H708Id08Jj08Kh08Ld08M^08N]08PA08Qe08SI08U008VW08X>08Ye08[L08]308^X08`@08ah08cP08e808f\08h@08id08kH08ll08nP08oP090Y091]092b093f094j095n096j097]098P099I09:V09;Q09<D09=O09>G09?B09@?09A909Bk09D609Dm09Eh09Fo09H609Hm09J409L:09MC09N:09No09Od09Pd09Qa09Rd09T;09U509Ul09Vb09Wn09Xh09Ye09Z\09[K09]109^:09_n09`i09ah09bm09cd09d_09eU09fM09gA09h709i009ic09j\09kd09lc09m_09nL09oo0:0i0:1d0:2[0:3\0:4[0:5]0:7@0:8?0:940::V0:;\0:<T0:=S0:>_0:?m0:@m0:Am0:Bh0:Ch0:Dg0:El0:H80:IO0:JJ0:KM0:LI0:M;0:Mn0:Ne0:O^0:P_0:Q]0:RQ0:SJ0:T<0:U40:V60:Vk0:We0:X`0:YS0:ZP0:[L0:\N0:]A0:^>0:_H0:`B0:a70:an0:b_0:c_0:dX0:eQ0:fI0:gE0:hB0:i50:j70:k20:kg0:m=0:n60:oR0;0G0;1V0;2]0;3g0;550;6O0;7[0;8`0;:?0;;M0;<X0;=S0;>N0;?H0;@<0;A30;Af0;BY0;CN0;DD0;E60;FB0;G>0;HB0;J50;K@0;L@0;M80;ND0;P:0;Q<0;RF0;S60;T<0;U10;Uc0;VW0;WI0;X=0;Y60;ZD0;[I0;\80;\g0;]_0;^R0;_e0;`_0;a[0;cQ0;dW0;eO0;fc0;h70;iQ0;jm0;lH0;mc0;nY0;oN0<0C0<1^0<2[0<3`0<4b0<5Z0<6T0<7S0<8k0<:50<;?0<<O0<=T0<>j0<?`0<@N0<AG0<B90<C<0<Ck0<DY0<E\0<FX0<GZ0<HQ0<IC0<J80<Jl0<L80<M50<Mh0<NY0<OP0<PR0<QQ0<RH0<SO0<TN0<UE0<V=0<W40<Y80<Ye0<Z\0<[I0<\C0<]A0<^10<^m0<_^0<`O0<a@0<b10<bb0<cY0<dG0<e40<ek0<fb0<gO0<h<0<i30<i`0<jM0<k:0<kg0<lT0<mo0<o30=0N0=1V0=2^0=440=5M0=780=7g0=9?0=:60=;90=;j0=<m0=><0=?P0=@R0=AT0=C60=DQ0=EZ0=FR0=GL0=HL0=IP0=Jn0=LC0=M>0=NX0=OO0=PU0=Q`0=Rg0=T80=U?0=V_0=X;0=Y?0=Zk0=[m0=]@0=^S0=_n0=`m0=b;0=c=0=d@0=e?0=f;0=gW0=iG0=kG0=la0=mf0=o00>020>0i0>1o0>3G0>4c0>6:0>720>7_0>8U0>9n0>:b0><>0><m0>>10>?J0>@H0>AL0>BJ0>D00>E00>E\0>FE0>G<0>H90>IY0>KQ0>Lo0>O>0>Od0>Pm0>RB0>S@0>T90>U:0>VG0>WM0>XO0>YF0>ZH0>\30>\f0>]`0>^_0>`00>a40>b60>cI0>dD0>eD0>f?0>g80>h@0>iV0>k;0>l90>m@0>n]0?0H0?1E0?2M0?3@0?4;0?5?0?6D0?7C0?8J0?9=0?:60?;?0?<A0?=\0?>n0??k0?@c0?B=0?CB0?DX0?Ei0?Ff0?Ge0?Ho0?Ij0?K:0?L?0?M?0?N@0?OL0?PM0?QJ0?RU0?Sb0?TV0?U`0?Vb0?W[0?Xn0?Z:0?[90?\00?\c0?^=0?_80?`30?a?0?b@0?c=0?dK0?eW0?f`0?g^0?ha0?i\0?jl0?l70?m20?mh0?nd0?od0@0N0@1T0@2_0@420@5B0@6F0@790@8@0@9P0@:Z0@;T0@<?0@<l0@=^0@?G0@@W0@A`0@Bj0@DE0@EC0@FL0@GH0@HB0@I60@J80@KF0@LW0@Mf0@O40@Om0@Q;0@R40@SB0@Tk0@Uk0@W30@X40@YB0@Yn0@\10@\d0@]f0@_A0@`e0@ag0@bk0@cl0@dl0@fB0@gD0@hF0@i;0@il0@jl0@l20@lm0@mg0@nd0@o`0A0a0A1V0A2k0A3Z0A4Z0A6:0A740A8@0A8n0A9_0A:P0A;?0A<10A<_0A=M0A>;0A>i0A?W0AA=0AC>0AD\0AEl0AG00AGb0AHV0AIN0AJF0AKL0ALF0AM40AMg0AO60AP30APf0AQb0AS;0AT?0AU:0AV90AW80AX@0AYD0AZ:0A[50A[m0A]20A]g0A^^0A_[0A`m0AbJ0AcC0AdQ0AeF0Afi0Ah00AiX0Ak00Akn0Am<0An50Ano0B0G0B1B0B2?0B3Q0B4Y0B5S0B6:0B7O0B8U0B9J0B:o0B<a0B=h0B>o0B@^0BAX0BBZ0BCe0BD[0BEk0BF_0BGc0BHa0BJ10BKB0BL40BLn0BMn0BO=0BP00BP]0BQT0BRE0BSY0BTT0BUW0BW>0BX90BY70BZ30B[10B[f0B]90B^60B^g0B`60BaL0BbB0BcH0Bdg0Bf=0Bg@0Bh?0Bi<0Bj90Bje0Bke0Bm:0Bnl0Boj0C0[0C1^0C2\0C3W0C4b0C5Y0C6P0C7J0C8S0C9V0C:T0C;[0C<]0C=[0C>P0C?]0C@U0CAJ0CB@0CCR0CDG0CE;0CFC0CH20CI<0CJ80CJl0CK`0CLU0CMI0CN=0CO10COg0CPj0CQ_0CRg0CSk0CTh0CVe0CWo0CY00CZS0C[]0C\j0C^10C^b0C_b0C`_0Ca]0CbR0CcK0Cd@0Ce80Cf:0Cg80Cgo0Chh0CiZ0CjU0CkW0CmY0CnT0CoQ0D0c0D1b0D360D480D5:0D670D710D7c0D8U0D9G0D:Y0D;W0D<K0D=a0D?90D?d0D@X0DAN0DBB0DC90DD30DDh0DE]0DG10DGi0DIa0DJT0DKk0DM?0DN10DNZ0DOS0DP]0DR20DRh0DSc0DT\0DVD0DWH0DXo0DYj0D[=0D\S0D]P0D_h0DaK0DbV0Dca0De90DfW0Dh=0Di<0Dj70DkH0DlJ0DmD0Dn]0Dof0E0a0E1l0E3I0E4C0E590E6F0E780E7a0E9=0E:;0E;@0E<L0E=^0E>Q0E?C0E@80E@m0EAa0EBZ0ECS0EDL0EEE0EF>0EGE0EHN0EIG0EJH0EKU0ELF0EM30ENk0EOa0EQ90EQi0ERV0ES[0ETW0EU^0EVM0EW?0EX:0EY30EYk0E[:0E\@0E]@0E^?0E_I0E`D0Ead0Ebd0Ecg0Ed_0EeZ0EfS0EgJ0EhO0EiM0EjI0EkC0ElK0Em80EnB0EoJ0F0c0F1j0F300F4?0F510F610F760F8=0F8n0F9e0F:j0F<90F=H0F>W0F?]0FAA0FBZ0FCW0FDO0FEj0FFk0FGg0FH^0FJ20FJo0FLB0FMI0FNV0FOl0FQF0FRT0FSj0FTn0FVJ0FWA0FXX0FY`0FZ`0F[R0F\?0F]O0F^\0F`50Fa30Fb<0FcQ0FdI0FeG0FfV0Fga0Fhi0Fi[0Fje0FkW0FlS0Fmn0Fnm0Fo^0G0^0G1X0G340G3j0G590G620G6n0G840G8k0G9g0G:g0G;h0G<b0G=h0G>b0G?\0G@a0GAW0GBG0GCd0GDa0GEb0GFU0GGW0GI50GIf0GJf0GL20GLh0GMn0GNn0GP<0GQC0GR@0GSB0GT70GTl0GUl0GVn0GX<0GYR0G[40G\60G]00G]m0G_10G`?0Ga:0GbH0Gc`0Ge80Gek0Gfl0Gh50Gi:0Gk40Gl40Glg0GmR0Gn>0Go30Gol0H0m0H1m0H2f0H3_0H4Y0H6=0H7D0H8S0H9l0H:j0H;g0H<n0H=o0H?30H?j0H@e0HAX0HBN0HCQ0HD[0HEW0HFT0HGF0HHG0HID0HJR0HK[0HLT0HMS0HNQ0HOR0HPJ0HQk0HS30HSj0HTc0HUe0HW00HWi0HXb0HZ<0H[70H[l0H\e0H]V0H^U0H_o0Ha:0Hb10HcC0Hd>0He50Hf70Hg10Hgm0Hhb0Hib0HkA0HlG0HmF0HnO0Hoi0I0g0I1c0I3J0I4O0I5Q0I6U0I7K0I8F0I9A0I:10I;70I<40I<o0I=c0I>U0I?\0I@_0IAL0IBU0ICP0IDP0IEY0IFX0IH30IIH0IK:0IL30IMJ0IN=0IO50IOl0IPd0IQX0IRG0IS@0IT70IUW0IVk0IX>0IYE0IZS0I[^0I\d0I^20I_@0I`H0IaX0IbZ0IcR0IdS0IeV0IfP0IgK0Ih60Ii;0Iig0Ijo0Ikn0Ilc0Im^0Io00J000J190J1n0J3H0J4n0J5a0J6_0J7g0J9=0J:S0J;N0J<Q0J=Q0J>Q0J?Q0J@Q0JAF0JB;0JC=0JD80JE60JF<0JG40JGh0JI_0JJX0JKS0JLf0JMg0JO=0JPP0JQU0JRT0JS`0JTJ0JUb0JVY0JWM0JX=0JYX0JZW0J[X0J\j0J^90J_60J`]0Ja_0Jb[0JcT0JdM0JeD0Jf@0Jg90Jh;0Ji80Jim0Jjk0Jkn0Jm10Jn40JoF0K0J0K1?0K2I0K3Y0K4f0K5n0K6g0K7d0K8d0K9i0K:h0K;f0K<l0K>30K>f0K@30KA20KAn0KC00KD40KDm0KEl0KG60KHC0KI>0KJ30KKD0KL?0KMc0KN^0KOX0KPY0KQT0KRM0KSa0KUN0KVm0KXP0KYk0KZj0K[g0K\^0K]\0K_20K`P0KaI0KbO0KcH0KdB0Ke<0Kf60Kg10KgY0Khn0Kj40Kjh0Kkj0Klf0Kmf0Ko00Kol0L1@0L2=0L3B0L4^0L5[0L7W0L8i0L9l0L:l0L;i0L<l0L=a0L>c0L?i0L@T0LAQ0LBA0LCF0LD@0LEQ0LFM0LGV0LHO0LIO0LJ^0LK^0LLh0LMe0LNe0LOi0LQN0LR@0LS50LSe0LT]0LV10LW10LXV0LYL0LZT0L[K0L\;0L]80L^<0L_60L_o0L`a0LaR0LbG0Lc=0Ld00Ldf0LeW0LfH0Lg?0LhT0LiV0Lji0Lkh0Lle0Ln80Lo20Log0M0_0M1d0M2a0M3c0M5U0M6o0M7n0M9K0M:e0M<<0M<i0M=V0M>b0M@80MA40MB=0MCN0MDk0MF<0MGL0MH>0MI?0MJ\0MKS0MLQ0MMI0MNK0MOS0MPZ0MQY0MRT0MSS0MTO0MUF0MVQ0MWS0MXc0MYY0MZ`0M[^0M]=0M^?0M_[0M`b0Mag0Mbl0Mcf0MeA0MfV0Mg\0MiP0Mjd0Ml:0Mm@0Mn\0N0=0N1>0N2U0N3W0N4[0N5n0N740N8:0N9;0N9l0N;Q0N<a0N=\0N>n0N?e0NA:0NB@0NCD0NDI0NEC0NF>0NG60NHM0NJ00NK60NKk0NLj0NN\0NOX0NPb0NR50NRn0NTK0NUQ0NVd0NWc0NXl0NZP0N[T0N\O0N]W0N^i0N`E0Na>0NbJ0Nd10Ndk0NfI0NgU0Nhf0Nj@0NkQ0Nm=0Nn@0NoA0O0C0O1V0O380O4j0O5k0O700O8c0O9i0O:`0O;^0O<S0O=H0O>A0O?80O@00OA>0OBK0OCJ0ODI0OET0OFU0OGe0OH[0OIX0OJX0OKd0OLV0OM>0ON90OO30OP20OPl0OQn0ORj0OSe0OTg0OV80OWR0OXC0OZ20O[;0O\40O]70O^00O_F0O`Y0OaG0OcA0Od:0OeA0Ofg0OhW0Oj30Ok;0Okk0Olj0Omi0Onb0Ooa0P0Z0P1T0P2R0P3\0P4Q0P5O0P6J0P7E0P8U0P9d0P;40P<m0P>80P?=0P@E0PA?0PB<0PCU0PDo0PFV0PGc0PHc0PJ@0PKX0PLR0PMO0PN90PO@0PPB0PQ60PR00PRg0PSg0PTf0PV20PW20PXI0PYB0PZ50PZk0P[f0P];0P^30P^j0P_g0Pa40PbL0PcK0PdF0Pe90PfE0Pg=0Ph:0PiF0PjL0Pke0Pm60PnH0PoP0Q0X0Q1b0Q2n0Q4=0Q5E0Q6L0Q7^0Q8f0Q9m0Q;60Q<:0Q=J0Q>\0Q@;0QAH0QB_0QCc0QE60QF<0QGN0QHi0QJ@0QKI0QLQ0QMZ0QNe0QPF0QQ[0QR`0QSi0QTo0QV;0QWY0QXf0QZ;0Q[>0Q\C0Q]N0Q^`0Q`40QaF0Qbk0Qcm0Qdo0Qf70Qg?0QhI0QiR0QjW0Ql20Qm>0QnA0QoZ0R160R2e0R430R5:0R6B0R7b0R940R:Z0R;c0R<c0R=l0R?40R@k0RB20RC;0RDD0REN0RFW0RGb0RI40RJ:0RK]0RM@0RNm0RP30RQS0RRQ0RSY0RT_0RU]0RVk0RXM0RY_0RZh0R[n0R]60R^I0R`60RaL0Rb]0Rck0Re00Rf50Rg@0RhZ0Ri_0Rj]0Rkd0Rm50Rn90RoR0S0Z0S1`0S310S4Q0S5W0S6j0S7f0S8k0S:40S;=0S<F0S=O0S>Z0S?k0SA;0SB@0SCE0SE=0SFZ0SGc0SHf0SIm0SJe0SK`0SLT0SMl0SO90SP:0SQB0SRO0SSD0ST:0SUB0SV>0SWM0SX_0SYk0S[00S\90S]40S^20S^k0S_h0S`^0Sam0Sc70Sd@0Se50Sek0SgV0Si80Sj=0SkA0Sl70Sm60Smf0Sn\0SoG0T050T100T200T2j0T3`0T5K0T6O0T7T0T8D0T9G0T:70T;@0T<90T=90T>@0T?Q0T@X0TA`0TB[0TCg0TE;0TFC0TGE0THB0TI30TJ00TKD0TL]0TMd0TO<0TOk0TPi0TQc0TRX0TT10TU=0TV=0TW:0TX70TXn0TZ`0T\60T\o0T^O0T_e0Tb50Tc10Tcb0Tdm0Tf20Tfm0Th;0Tho0Tj70Tk10TlE0Tm>0TnM0ToW0U0J0U1R0U2l0U3g0U4i0U5l0U6g0U820U9A0U:K0U;C0U<L0U=@0U>E0U?O0U@G0UAJ0UB?0UC60UDH0UE30UEo0UG10UH20UHm0UJN0UKG0ULH0UMC0UNE0UOG0UPI0UQQ0URG0UT50UUQ0UVX0UW`0UXY0UYM0UZj0U\R0U]@0U]m0U_50U`G0UaS0UbM0UcQ0UdY0UeT0UfA0UgO0UhV0UiS0UjV0Ukf0Ul\0UmU0UnP0Uoh0V0]0V1m0V3U0V4_0V690V7?0V8Z0V9Z0V:g0V;d0V<P0V=T0V>O0V?F0V@@0VAT0VBF0VCI0VDE0VE?0VFO0VGH0VH\0VJd0VK]0VM\0VNV0VOg0VPg0VRD0VSR0VTD0VU80VVO0VWj0VYA0VZ80V[H0V\M0V]F0V^I0V_>0V`D0Va@0VbC0VcA0Vd50Ve40Vf90Vg30Vgh0VhY0ViS0VjX0Vk]0Vlj0Vmf0Vna0Vok0W0j0W240W300W4S0W6I0W7W0W950W:20W:k0W<30W=B0W>`0W@30W@k0WAo0WC80WCd0WDo0WEg0WFh0WGY0WIX0WJ_0WKd0WLX0WMI0WNH0WOJ0WPL0WQY0WR`0WSh0WU=0WUh0WVd0WW]0WXZ0WYR0WZ_0W[\0W\L0W]^0W^^0W_M0W`=0W`n0Waj0Wbl0Wcd0WdX0WeK0WfE0WgK0WhI0WiH0WjB0WkM0WlW0WmV0WnX0WoV0X0Z0X1R0X2L0X3`0X4Y0X5f0X6j0X920X9h0X:`0X;R0X<N0X=A0X>O0X?T0X@P0XAH0XBk0XC\0XDd0XEZ0XFV0XG\0XHe0XJV0XKX0XLm0XNB0XOS0XPX0XQm0XSD0XTV0XUh0XW^0XXb0XYY0XZ[0X[c0X\\0X^C0X_U0X`E0Xa60Xb20Xc70Xd>0Xe00Xem0Xfh0Xga0XhP0XiI0Xj@0Xk10Xko0Xma0Xn]0Y000Y0c0Y1]0Y2S0Y3Q0Y4D0Y5\0Y6\0Y7N0Y8D0Y9W0Y:Q0Y;T0Y<S0Y=m0Y>V0Y?O0Y@P0YAM0YBQ0YCG0YDK0YEJ0YFL0YGN0YHL0YI?0YJ:0YK]0YLU0YMi0YNa0YOU0YPd0YQN0YRA0YS40YU00YVB0YWN0YXA0YY:0YZH0Y[H0Y\I0Y]Q0Y^m0Y`J0Ya@0Yb80Yc00Ycn0Ye20Yf30Yff0Yh20Yhh0YjC0Yk30Ykf0Yl`0YmQ0YnL0Yo[0Z0b0Z1h0Z340Z470Z540Z5h0Z6`0Z7V0Z8F0Z990Z:H0Z;80Z;k0Z<i0Z>>0Z>k0Z?e0Z@c0ZAZ0ZBk0ZD20ZDi0ZEl0ZFn0ZGd0ZH\0ZI[0ZK90ZLI0ZML0ZNB0ZO80ZOn0ZP_0ZQU0ZRY0ZSV0ZTk0ZV90ZW=0ZX>0ZY70ZZ50Z[j0Z^:0Z_Q0Z`M0Zag0Zc20ZdL0ZeI0ZfD0Zga0ZhO0ZiN0ZjT0ZkN0ZlO0Zma0ZnZ0[0?0[1i0[2j0[3j0[4a0[5[0[6W0[7U0[8\0[:90[;<0[<90[=50[>00[>a0[?g0[@k0[Ad0[BW0[DR0[EJ0[FA0[G90[H>0[IB0[JU0[KV0[Lh0[Nl0[Oj0[Q00[RH0[SQ0[TS0[UO0[VN0[XI0[YZ0[[90[\M0[]Y0[_;0[`O0[aK0[b@0[bl0[dD0[e;0[fa0[h00[i50[j40[k;0[ko0[m50[n00[oB0\0\0\260\3C0\4L0\5E0\6@0\7c0\960\9e0\:\0\<00\<o0\>40\?E0\@B0\A80\An0\C90\D80\E50\F10\GL0\H>0\I10\J40\Jm0\LT0\M]0\NN0\OR0\PR0\QB0\RD0\SP0\Ti0\V20\WN0\X^0\Z60\[I0\\90\]F0\^K0\_T0\`V0\aE0\b>0\c90\co0\do0\fg0\h30\i00\j80\jo0\l?0\m50\n40\ni0\ob0]0[0]1U0]2N0]3E0]4B0]590]600]6o0]7j0]8c0]9_0]:W0];O0]<G0]=?0]>70]>o0]?g0]@_0]AX0]BQ0]CG0]DX0]EU0]FT0]GU0]Hf0]I\0]KB0]L90]M70]NS0]PK0]R>0]SC0]TD0]UF0]W60]X60]Y@0]ZJ0][A0]\R0]]X0]^g0]_l0]`k0]b>0]c<0]dH0]eM0]fF0]g70]h90]i10]ih0]j]0]kN0]lD0]mA0]n=0]o=0^0@0^1L0^2I0^3L0^4T0^5U0^6U0^7S0^8f0^9o0^;70^<>0^=`0^>`0^?U0^@O0^AQ0^BU0^CN0^DP0^EV0^F]0^Gj0^I30^Il0^Jo0^Kj0^Lj0^N20^Oi0^PY0^QJ0^R\0^SM0^T=0^V30^X40^Y>0^Z40^[V0^\P0^]P0^^E0^_E0^_j0^`T0^aE0^bZ0^c`0^dV0^eX0^fQ0^gL0^h_0^j70^k50^l=0^mZ0^nZ0^o[0_0O0_1J0_290_480_4o0_5k0_6\0_8<0_9Z0_:W0_;b0_<d0_=V0_>P0_?E0_@;0_A?0_B00_CQ0_DE0_E=0_F20_G[0_HP0_IM0_J[0_KJ0_LO0_MH0_NE0_O?0_P10_Po0_RA0_S90_Sg0_UR0_V\0_X50_Xl0_ZE0_[;0_\<0_]=0_^:0__d0_`Z0_aR0_bJ0_cD0_dV0_ej0_g>0_h10_hk0_ig0_jf0_lL0_m[0_n[0_oR0`1>0`240`2o0`4B0`580`5m0`6l0`7\0`8R0`9l0`;G0`<a0`>90`?Q0`@M0`AI0`BM0`C]0`DP0`EC0`FD0`G=0`H90`Hg0`I^0`J_0`K\0`LU0`MJ0`NB0`OL0`PO0`Q>0`Qk0`RZ0`Si0`UG0`V30`Vb0`W^0`XT0`Z70`[B0`\>0`];0`^=0`_B0``f0`ac0`ba0`c\0`e00`e`0`fQ0`gH0`hQ0`iU0`jH0`kR0`lN0`mN0`n?0`od0a0h0a1l0a300a440a5;0a6B0a7I0a8P0a9W0a:^0a;g0a<o0a>70a??0a@G0aAO0aBW0aC_0aDc0aEg0aFk0aGo0aI30aJ70aK;0aL?0aMC0aNG0aOK0aPO0aQS0aRW0aS[0aT_0aUc0aVg0aWk0aXo0aZG0a\L0a]d0a_H0aaK0acA0ae@0afg0ahJ0aih0akE0al<0alo0am\0anm0ao`0b0]0b1R0b2E0b3F0b4N0b5O0b6F0b7=0b8M0b9n0b:h0b<20b=00b>=0b@30b@n0bB30bC40bD40bEI0bFD0bGZ0bHM0bIC0bJ[0bK^0bM<0bN<0bOI0bPJ0bQB0bRL0bS?0bT20bUd0bW10bWh0bXi0bYn0bZd0b\S0b]f0b^Y0b_d0b`_0bac0bbV0bc\0bdW0beZ0bfJ0bg90bgn0bi>0bjR0bkM0blG0bma0bne0boi0c1P0c2Y0c3a0c4o0c5i0c7G0c8=0c930c9j0c:o0c<40c=00c>90c?A0c?l0cAD0cB?0cCB0cDB0cEK0cFV0cG]0cH[0cJ;0cK80cL;0cLe0cMi0cNk0cPY0cQF0cRH0cS90cSm0cU80cV50cVo0cX00cY30cYh0cZl0c[]0c\c0c]i0c^a0c`30ca80cb50cbl0ccm0cdd0ceS0cf_0ch30ci80cij0ckI0clG0cmc0co:0con0d0m0d1i0d2h0d3a0d500d5j0d6\0d7V0d8M0d9O0d:J0d;h0d=90d>:0d>n0d?]0d@V0dAO0dB]0dCU0dDJ0dE;0dF[0dGW0dHm0dI_0dK\0dMJ0dNJ0dOU0dP_0dR[0dT?0dUQ0dWJ0dXH0dYn0d[Y0d\k0d]\0d^]0d_[0d`R0daI0dc:0dcm0deC0dfC0dgF0dhD0dho0di]0djQ0dka0dm40dn70doT0e0V0e1G0e2D0e3@0e4>0e5=0e5n0e6m0e7e0e8f0e9[0e:V0e;W0e=70e>80e?90e@:0e@c0eAd0eBQ0eCC0eDP0eFS0eG\0eHX0eJ30eK00eKl0eLd0eN<0eNk0eP40eQ70eQi0eRf0eSb0eTo0eVZ0eWS0eXK0eY>0eZ70eZm0e[d0e\h0e^40e^e0e`B0eaB0eb50ec=0ede0eeZ0efR0egK0ehR0eie0ej\0el50ela0emc0eno0f0<0f1U0f2F0f3E0f4=0f5]0f6I0f7=0f830f970f:A0f;N0f<>0f==0f>M0f?>0f?l0fAn0fC:0fDG0fE:0fEo0fG]0fH`0fIj0fJm0fKk0fLe0fN80fO>0fPX0fQE0fSL0fTL0fU@0fV@0fWN0fXA0fY=0fZ30fZn0f\G0f]<0f^C0f_20f`50fa80fb>0fcK0fdS0feL0ff[0fgJ0fhM0fiO0fk;0fkk0flf0fn40fnd0g0?0g1R0g2O0g3Q0g4F0g5;0g5o0g6b0g7Y0g8]0g9a0g:c0g;f0g=A0g>Q0g?K0g@W0gAe0gC\0gDW0gFA0gG?0gGn0gI00gJ20gJ_0gL50gM@0gN:0gOV0gPK0gQe0gRc0gSc0gTZ0gUe0gV^0gWd0gX[0gYQ0gZb0g\I0g]I0g^`0g_V0gaC0gbb0gcV0ge30gf50gg>0ghF0gia0gjT0gkU0gl]0gmZ0gn\0go\0h0Z0h1L0h2d0h3g0h4X0h5m0h6h0h7g0h8o0h:=0h;>0h<10h<c0h=i0h>f0h@I0hAY0hC80hCm0hE80hEm0hFj0hGc0hHb0hIS0hJS0hKa0hLP0hMX0hNL0hOD0hP>0hQF0hR@0hS<0hT:0hU>0hVC0hW80hXB0hYZ0hZV0h[a0h\M0h]<0h^20h^l0h_]0h`[0hai0hb`0hcJ0hd90he>0heg0hf\0hgg0hhV0hi\0hji0hke0hm>0hnG0hoD0i0I0i1K0i2C0i3?0i4F0i5A0i640i7P0i8M0i9K0i:70i:h0i;a0i<T0i=[0i>H0i??0i@50i@o0iA`0iBj0iD40iF00iFh0iGX0iHb0iIb0iKc0iLd0iMS0iNQ0iOA0iP30iPj0iRW0iSU0iTU0iUS0iVY0iWP0iXH0iYE0iZF0i[90i\?0i]80i^=0i_70i`N0iaG0ibn0icd0idY0iea0ifc0ig_0ihb0iii0ije0ik^0il[0imh0ioU0j1G0j2C0j3Z0j4W0j5W0j6g0j7\0j8S0j:?0j;o0j=a0j?M0jA90jB<0jCS0jD]0jEj0jFl0jG`0jHk0jIi0jJc0jKY0jMD0jN=0jNn0jO`0jQ10jQo0jR[0jSg0jT\0jUP0jVD0jWJ0jX?0jYH0jZB0j[G0j\>0j]10j]i0j^f0j_b0j`o0jah0jbf0jcf0je00jf90jgL0jh_0jj20jkF0jlZ0jmS0jn:0jno0jod0k0j0k230k350k4S0k5O0k6P0k7m0k8b0k9[0k:K0k;<0k<J0k=>0k>70k?:0k@10kA;0kAn0kBl0kD?0kEJ0kF@0kG;0kH?0kI60kIc0kJ^0kL20kLg0kMi0kNb0kP30kQ50kR00kS`0kT[0kUf0kVd0kWe0kXg0kYf0kZY0k\80k]90k^70k_00k_i0k`k0kah0kbZ0kcT0kdP0keg0kfh0kh00ki10kjH0kk<0kl?0km60kmm0ko90l0?0l1<0l2;0l3G0l4d0l5^0l6[0l7[0l8L0l9<0l9m0l:l0l<00l<b0l=^0l>c0l?V0l@T0lAS0lBP0lCS0lDU0lEQ0lFO0lGG0lHH0lIA0lJD0lKG0lL]0lM]0lO>0lP80lQ=0lRL0lT00lVS0lWR0lXP0lYA0lZP0l[b0l]C0l^K0l_Q0la10lbG0lc\0ldX0leO0lfF0lgY0lh]0liX0ljY0lkH0ll<0lmP0ln^0loh0m0g0m1g0m2]0m3V0m4M0m5P0m6`0m7R0m8T0m9]0m:V0m;N0m<[0m=_0m?=0m?n0m@b0mAX0mBK0mDB0mE>0mF@0mG:0mH:0mI@0mJD0mK:0mL20mLo0mN10mO90mP70mQ60mR]0mST0mTM0mUT0mVT0mWa0mXh0mYk0m[20m\90m]O0m^K0m_P0m`\0mae0mb]0mcU0md[0mee0mg30mgf0mhV0miY0mjW0mke0mlf0mmb0mo:0n070n1;0n2@0n360n3i0n4^0n5U0n6^0n890n940n9j0n:d0n;Y0n<V0n=M0n>P0n?D0n@;0nA>0nB;0nC20nC_0nDT0nE]0nF\0nG]0nHU0nIB0nJ50nJk0nL00nM10nN30nNd0nP10nPn0nQk0nRj0nS^0nTN0nUW0nVW0nW[0nXU0nYS0nZP0n[[0n\V0n]U0n^d0n_n0naA0nbT0ncI0nd=0ne30nfd0ng^0nhO0niH0njG0nkT0nlT0nmM0nnB0noM0o0B0o160o2=0o3>0o430o5L0o6C0o7B0o8>0o9@0o:20o:n0o;d0o=70o>10o?:0o@@0oA;0oAj0oBa0oC\0oEQ0oFV0oG^0oHA0oI90oIo0oK30oKh0oLg0oMa0oNX0oOW0oP_0oQ_0oS60oTE0oUX0oVh0oWW0oXK0oYX0o[B0o\o0o][0o^n0o`c0ob50oc20od;0oeD0ofF0og`0ohc0oj00ojl0ol20om:0omo0onm0oo`100X101o103G104@105[106]107P108L109I10:=10:o10;j10<_10>S10@>10@n10B010CP10Df10FP10GN10HB10I710J?10KW10LW10ML10NI10OJ10PR10QX10R\10SY10Tb10V310WS10XL10YO10ZW10[P10\I10]I10^D10`210`l10b410bm10cj10dm10eh10f`10gl10i>10j710k310lm10nW10oW110Y111c112e1146115G116R117F118A118o119\11:i11;l11<h11=e11>`11?V11@K11AA11BM11CD11D?11EF11FE11GO11HS11JM11KX11L^11N211Na11Oh11Q<11R811S511T811UM11VG11WQ11XI11YC11Z:11[311\311]311]l11^m11_l11a111bB11c811e511fC11g<11h611hm11ig11kO11l^11mk11o<120C121;122=123I124H125?12661276128C129:129o12:f12;b12<K12=A12>@12?S12@M12Aa12C512D012ED12FN12H:12IN12JB12K912L<12M>12Mk12O012P<12QJ12R\12ST12Tc12V012W312Wl12Xm12ZD12[Y12\Q12]F12^312^`12_i12`n12b012bm12ch12df12e`12f_12gN12hI12iI12j=12kC12lJ12m612mg12o112o_130`131Z132T133T134P135K136H137F138N139C13:D13;I13<]13=Z13>g13@<13@k13A^13BW13CW13DI13E=13FA13G413HD13I213J;13Jg13KT13LM13ML13NJ13OE13Om13P\13Q_13R]13TN13UQ13W013Wa13XK13YH13ZB13\413]=13^113_I13`l13af13b\13cL13di13em13g=13hB13iS13ji13l;13mM13n_14011412141i143;1440145X146S147Y148L149R14:I14;=14<I14==14>314?;14@514@o14Ag14B[14Cc14Df14E`14Fa14Gk14H\14I[14Jb14K_14L^14MY14N\14OW14PH14QG14R<14S714Sl14Tj14Uj14Vj14XD14YA14Z?14[614\314]<14^214_914`314`k14ah14cE14d414eF14fD14g?14hl14ik14k814kj14lm14m^14nO14oG1505150f151_153;154K155J156W157\158f159b15:]15;L15<L15=@15>B15?815@:15AE15B?15C:15D;15E?15FO15Ge15I;15Ik15JZ15KY15Lc15MY15N_15P215Pl15Qh15S<15T715UG15VB15WG15XJ15YL15ZZ15[e15]315^G15_A15`715aQ15bP15cI15dB15eE15f?15g=15h;15i<15j815jk15ko15ll15ml15o6160Z161`162W163b164d1665166l167g168Z169M16:<16:n16;[16<L16=F16>616@116A416Ak16C116D@16E916F516Fg16GX16Hm16IZ16JW16KB16L?16MK16N816OG16PX16QK16Rn16Sa16TX16UX16W516Wl16Xg16Z416Zm16\@16]616^c16_Y16`G16aS16bI16cM16dG16eZ16fK16gl16hi16iW16jP16kc16lX16mh16o0170K171>17231731174C175Y176m177n178a179H17:G17;;17<117=217>D17@=17A017Al17CI17D217Dc17Ea17FP17GB17HR17Ic17JP17KL17LP17MC17NR17OT17PG17QC17R?17SA17TE17U517V>17W017Wi17Xe17Y^17ZX17[E17\E17]=17]h17_?17`<17a?17b917cC17d<17eG17fA17gH17h;17i217ii17jm17kZ17lM17nF17nn180U181Q182O183J184;185218681876188;188m189m18:b18;m18=K18>d18?n18@b18AY18DA18EM18F`18Ga18Hc18Ig18KM18LD18M918Mi18NZ18OM18PC18Q418RP18SU18TQ18UP18VH18W?18XD18Y;18Z?18[A18\?18]<18^C18_O18`P18aC18b@18c618d318eA18f918g718h\18iZ18j]18kf18le18n418ng18om1912191i193K194N195H196O197N198^199c19;@19<E19=P19>]19?e19@l19B@19CM19D<19Dl19Em19G119HM19Ia19Jh19Kh19Lg19MW19N_19OQ19P>19Q<19RE19S619Sn19Td19UT19W819XF19Y=19Z319[N19\e19^;19_019`D19aB19b=19c;19d119dc19eS19fL19gk19i619jA19k=19kn19lf19mn19o81:0@1:1?1:2h1:4Q1:5N1:6c1:881:941::I1:;^1:<T1:=\1:>c1:?d1:@[1:AY1:BN1:CI1:D^1:Eb1:FX1:HK1:IJ1:JL1:K`1:Lb1:Ma1:NT1:OQ1:Pj1:Qb1:ST1:TW1:V51:WM1:Xl1:Z11:[51:[i1:\g1:]l1:^]1:_L1:`91:aE1:bA1:c@1:d:1:e31:f<1:fm1:h;1:hk1:j01:jh1:kZ1:la1:mX1:n\1:oa1;1?1;2W1;3]1;531;6D1;7>1;8`1;9\1;;I1;<;1;=F1;>k1;?g1;@d1;Ag1;CQ1;DG1;EB1;F71;Fm1;Ga1;HW1;IR1;JH1;KK1;LB1;M;1;N]1;OQ1;PD1;R@1;S71;T31;U51;Uh1;Vj1;Wa1;XW1;YU1;ZI1;\31;\g1;]_1;^Z1;_g1;`Y1;aX1;c11;dH1;e^1;fX1;gT1;h_1;i`1;jb1;k_1;mE1;n`1;oa1<0g1<2E1<321<401<4k1<5g1<6U1<7C1<8:1<911<9h1<;:1<<:1<=W1<>H1<?=1<@41<A31<BJ1<Co1<ED1<FE1<GM1<Hg1<JD1<K?1<L51<Lm1<Me1<NW1<OU1<PJ1<QY1<RL1<S?1<T71<U;1<Uo1<Vm1<Wf1<Y61<Ya1<ZZ1<[d1<\V1<][1<^T1<_F1<`=1<a51<al1<c11<d01<dd1<el1<fZ1<h_1<iX1<j_1<kV1<lQ1<mM1<nH1<oC1=0>1=151=1k1=3=1=4=1=5Y1=6L1=7^1=941=9m1=:e1=;i1=<k1==f1=>Q1=?L1=@A1=A@1=BE1=C<1=DP1=EI1=F>1=GW1=HU1=IO1=JG1=KX1=L^1=Mk1=N[1=OS1=PK1=Qm1=S41=Sn1=U?1=VC1=WC1=XH1=YA1=ZB1=[A1=\I1=]B1=^:1=^m1=__1=`]1=aH1=b;1=cL1=dQ1=eH1=fH1=g:1=h91=i41=jA1=kI1=lP1=mh1>0:1>1O1>2Y1>3N1>4A1>5j1>6a1>7a1>8^1>9a1>:k1><J1>=N1>>E1>?41>@41>A>1>B>1>C?1>DE1>EC1>F=1>G01>HB1>I?1>J81>KR1>Le1>M[1>O@1>PB1>QF1>RJ1>SN1>TT1>UB1>VC1>W?1>XU1>YJ1>Z?1>[<1>\91>\n1>]o1>^j1>_[1>`X1>a`1>bW1>cZ1>dV1>eW1>fW1>gf1>i;1>jB1>kH1>lZ1>mQ1>n]1>od1?1<1?251?3?1?3m1?4d1?5h1?6\1?7i1?8f1?9b1?:[1?;_1?=01?=m1??:1?@71?A01?B61?C61?D;1?Dn1?En1?F]1?HK1?IP1?JE1?K=1?L21?L_1?MN1?NP1?OD1?P51?QE1?RW1?T11?Um1?Vf1?Wi1?Y01?ZW1?[g1?\W1?]U1?^R1?_G1?`M1?aW1?bb1?co1?de1?eT1?fC1?gW1?hT1?iY1?jT1?kZ1?lU1?mQ1?n\1?oV1@0D1@1A1@2Q1@3f1@5J1@6g1@921@;D1@<;1@=f1@>g1@?g1@@j1@Al1@Be1@DH1@EC1@F<1@G?1@H@1@IC1@JG1@K?1@LV1@MM1@N?1@OR1@P?1@Pn1@RA1@S31@Sc1@U11@V61@W>1@X51@YA1@ZM1@[E1@\81@\e1@]V1@^O1@_@1@`01@aG1@b_1@cd1@d[1@eQ1@fg1@gg1@h]1@iP1@jM1@k;1@l01@m11@ml1@o71A0Q1A1]1A2V1A3S1A4L1A5C1A6L1A7`1A8a1A9^1A:c1A;T1A<I1A=N1A>L1A??1A@11A@n1AAo1ABe1ACo1ADj1AF>1AGY1AHl1AJM1AKG1AL>1AM91ANZ1AOO1API1AQ>1AR01ARd1ASW1ATN1AUF1AVA1AW41AX31AX`1AYc1A[81A[m1A]I1A^J1A_?1A`m1Ab21AcC1Ad81Ae21Af01Ag31AhN1AiA1AjD1Ak<1Al91AmP1AnI1AoG1B0F1B1_1B361B4A1B5A1B6<1B6o1B7_1B8H1B9f1B;41B;m1B=E1B>E1B?Q1B@G1BAO1BBV1BCQ1BDi1BFP1BGd1BIN1BJJ1BK^1BMA1BN]1BOk1BQ51BRK1BSM1BTD1BUQ1BVP1BWa1BXK1BYB1BZL1B[L1B\K1B]]1B^d1B_n1Ba61Bb81Bc91BdN1Be?1BfN1BgC1BhA1BiF1BjA1Bk61Bl;1Bm01Bmf1Bnj1C001C121C1Z1C2[1C3b1C5R1C7B1C9O1C:91C;01C<41C=L1C>d1C?[1C@a1CB;1CCk1CDW1CES1CFM1CGh1CJ61CLY1CMQ1CNT1CP<1CQE1CS11CSc1CTY1CUJ1CVZ1CWX1CXP1CYY1CZ^1C[g1C\a1C]e1C^W1C_F1C`91C`n1Ca]1CbQ1CcT1CdP1Ceg1CfX1CgM1ChK1Ci]1CjY1CkU1Clg1CmX1CnN1CoL1D0C1D1U1D2T1D3L1D4D1D591D6;1D7C1D8<1D981D:H1D;>1D<>1D=@1D=l1D?C1D@[1DAb1DB[1DC[1DDE1DF21DGW1DHR1DJ91DK51DL41DM;1DNS1DOI1DPB1DQ:1DR01DS01DSj1DT_1DUU1DVG1DW41DX=1DY21DZQ1D[D1D\;1D][1D^S1D_N1D`>1DaM1DbH1DcQ1DdI1DeS1DfT1DgL1DhM1Di^1Dj_1Dkc1Dll1Dm]1DnZ1DoS1E0E1E161E291E2o1E461E4i1E671E711E7m1E901E:11E;L1E<k1E=d1E?\1E@M1EAL1EB_1EDG1EEI1EFD1EG>1EHD1EI?1EIn1EKU1ELN1EMB1ENB1EOC1EPD1EQN1ERU1ESX1ETX1EUG1EVA1EWX1EYL1EZR1E[W1E\Q1E]P1E^N1E_b1Ea71Ebi1EcZ1Ee41Eej1Eg81EhE1EiG1Ej91EkM1En?1Eoh1F141F2M1F3J1F4H1F5K1F6B1F7=1F8B1F9\1F:O1F<21F<f1F>81F?C1F@N1FAY1FBS1FC`1FD`1FEh1FFe1FGb1FI41FIk1FK21FLF1FMB1FN=1FO@1FP;1FR;1FSE1FT>1FTo1FU^1FVQ1FWQ1FXP1FYM1FZT1F[R1F\d1F]j1F_41F`N1Fai1Fd?1FeN1FfM1FgT1Fho1Fj;1Fk;1Fl91Fm61Fn61Fo@1G071G101G261G301G491G5[1G6U1G7h1G8[1G9P1G:41G:f1G;`1G<]1G=[1G>c1G?d1G@\1GAO1GBN1GD>1GER1GFY1GGX1GHW1GIX1GKF1GLI1GM@1GNA1GO>1GP<1GQN1GRI1GTB1GUR1GW61GXQ1GYR1GZL1G[I1G\M1G][1G_31G_Y1G`S1GaI1GbO1GcL1Gd>1GeE1Gfd1Gh61GiQ1Gjb1GlH1Gm\1GnL1GoO1H0`1H1\1H2T1H3e1H4X1H5O1H6C1H7B1H8;1H941H:?1H;C1H<Y1H=^1H>W1H?^1H@n1HB;1HC41HD41HE21HFA1HGH1HHP1HIH1HJP1HKC1HL;1HM61HMl1HO71HP?1HQP1HRO1HSD1HT:1HUO1HVP1HWn1HXe1HYh1HZb1H[b1H\k1H^;1H_41H`G1HaN1HbC1Hc31Hcl1He?1Hen1HfW1HgY1HiM1HjT1HkT1HlI1Hma1HnV1HoN1I0C1I171I2N1I3n1I4g1I5i1I6j1I8I1I9>1I:K1I;f1I<g1I>a1I?^1I@W1IAU1IBa1ICW1IDO1IEN1IF_1IGZ1IHP1II\1IJe1IL31IM>1IN81INm1IOj1IQ;1IRT1ISH1IT=1IU71IUl1IVa1IWY1IX_1IYR1IZb1I[V1I\W1I]P1I^H1I`51IaZ1IbK1Ic?1IdA1Ie=1IfW1IgW1Ih`1Iib1IjX1IkW1ImC1In`1IoY1J0N1J1m1J2]1J4M1J5F1J6\1J8A1J9P1J:b1J<G1J=X1J>Y1J?P1JA11JAl1JC91JD:1JE:1JFA1JG11JGj1JH^1JI[1JK21JKe1JL]1JMN1JNE1JO51JP=1JQK1JS=1JU41JV?1JW41JWk1JY31JZ21J[@1J\71J\n1J]l1J_21J_e1J`b1Jak1Jbo1Jco1Je?1JfV1JgT1JhV1JiN1JkB1Jl<1Jm11Jn31Jo01K0M1K1[1K2W1K3_1K4T1K5X1K6T1K7c1K8Z1K9_1K:[1K;L1K<D1K=?1K>61K?11K?e1KA:1KAo1KC11KCh1KD^1KEl1KFe1KGg1KH`1KIh1KK01KKh1KL_1KMh1KO31KQ81KR61KS?1KT81KTm1KUa1KVP1KWQ1KXP1KYU1KZf1K[c1K\_1K]]1K^R1K_P1K`K1Kaa1Kc;1Kdd1Ke]1KfV1KgM1KiA1Kj?1Kk01Kke1KlY1Km\1Kni1Kod1L0U1L2@1L3N1L4b1L601L721L801L8e1L9e1L:Y1L;H1L<S1L>91L?J1LA>1LBR1LC]1LE01LEg1LFk1LH11LI71LJB1LK71LLV1LMQ1LNW1LOK1LPQ1LQU1LRe1LSV1LTK1LUO1LVV1LWZ1LX_1LYU1L[F1L\L1L]O1L^T1L_G1L`J1LaM1LbL1Lc`1LdW1LeQ1LfR1LgR1LhE1Li81Lik1Lk?1Ll:1Lm?1LnE1LoE1M0N1M1J1M2K1M3e1M4]1M5b1M6o1M7g1M8e1M9g1M:h1M<01M<f1M><1M?L1M@D1MA;1MB81MCU1MDi1MEi1MFh1MHC1MI=1MJN1MK;1MLC1MM<1MNL1MOF1MQ11MQj1MRi1MS]1MTN1MVF1MWJ1MXc1MZB1M[;1M\51M]11M^81M_o1MaY1MbV1McM1Md>1Me11Meb1MfT1MgO1MhQ1MiT1Mji1Ml>1MmY1Mn\1Mo`1N0m1N1d1N2a1N3_1N4k1N6;1N6m1N7g1N9J1N;Z1N<o1N>M1N?C1N@a1NB31NCD1NDO1NER1NFg1NG_1NHc1NIZ1NJT1NKl1NLj1NN61NO21NP@1NQ=1NRC1NSI1NTH1NUA1NVP1NWM1NXe1NY_1NZj1N[]1N\W1N]T1N_31N_j1N``1NaX1Nbk1Ncj1NdW1NeR1NfS1NgJ1NhG1Ni81NjG1Nk81NlV1Nn>1NoY1O0P1O1c1O2Q1O3?1O4B1O5R1O6m1O7g1O8`1O9X1O:X1O;^1O<`1O=L1O>91O?21O?a1O@V1OAS1OB]1OD91OE>1OF?1OGI1OHB1OIA1OJ[1OKF1OLE1OMJ1ONP1OOe1OQi1ORl1OSa1OTg1OVB1OWA1OXF1OY;1OZR1O[_1O\\1O]M1O^?1O`31O`h1Oa\1Ob^1OcP1Odk1Oec1Og61Oh:1Ohl1Oi\1OjW1Okn1Om:1On11Onf1P0N1P1=1P2j1P3d1P4[1P5T1P6S1P7N1P8^1P9j1P;21P<81P<n1P=j1P>n1P@71P@o1PA_1PBU1PCP1PDB1PE61PF>1PGT1PHU1PIP1PJP1PKe1PLZ1PNQ1POL1PPD1PQW1PRL1PSL1PTE1PU=1PV71PVj1PXb1PY[1PZ`1P[_1P\^1P]\1P^X1P_W1P`^1PaX1PbH1Pc<1PdF1PeB1Peo1Pfb1Pgg1PiD1Pjc1Pk[1PlS1PmS1Po11Pon1Q0i1Q1g1Q2V1Q3b1Q4^1Q5\1Q6e1Q7U1Q8T1Q9V1Q:W1Q;H1Q<:1Q=J1Q>\1Q?Z1Q@g1QBM1QCZ1QD]1QEQ1QFg1QG`1QHL1QIF1QJ51QKG1QLF1QM]1QNl1QP01QPn1QR51QRf1QSW1QTh1QV<1QVo1QXk1QY^1QZT1Q[k1Q\b1Q]V1Q^J1Q_L1Q`L1QaT1Qbm1Qch1Qd[1Qe]1QfR1QgE1QhH1QiL1QjV1Qke1QlX1Qmd1QnY1QoO1R0C1R191R1m1R2^1R3L1R4o1R6C1R7C1R8T1R9Q1R:B1R;A1R<O1R=J1R>W1R?I1R@G1RAI1RBL1RCO1RD\1REc1RFk1RH21RI21RJ01RJi1RKg1RL`1RN?1ROP1RPS1RQm1RRk1RSk1RUA1RVH1RW[1RYU1RZW1R[R1R\S1R]c1R_11R`C1Ra\1Rb[1Rd01ReA1Rf>1Rg81Rh51Ri81Rj91Rk;1RlJ1RmM1RnT1Ro\1S0`1S1^1S2a1S451S5=1S6N1S7T1S8\1S9a1S:[1S;R1S<Q1S=S1S>g1S?n1S@o1SAh1SBf1SD;1SE61SF71SG:1SHA1SIQ1SJP1SK^1SL]1SMZ1SN_1SP<1SQN1SRT1SSX1STg1SU\1SV]1SW_1SX\1SYb1SZh1S[i1S\\1S^B1S`W1Sb[1ScP1SdU1SeH1Sf91SgA1ShG1Sid1SjW1SkF1SlZ1SnM1SoL1T0K1T1B1T291T301T4R1T5[1T6j1T8E1T9R1T:o1T<J1T=U1T>b1T?^1T@e1TAh1TB^1TCZ1TDL1TEP1TFF1TG11TH11TI01TIb1TJN1TKV1TLQ1TMJ1TNW1TOW1TPL1TQR1TRI1TS>1TTJ1TUY1TW61TXH1TYF1TZI1T[J1T\G1T^41T^k1T_b1T`T1Tac1Tb_1Tcd1Te31TfE1TgG1ThI1Ti=1Tim1Tk41Tl71Tm11Tn41To61U0W1U1M1U2^1U3[1U4S1U5d1U6i1U821U931U9k1U;=1U;o1U<^1U=J1U>O1U?I1U@U1UAR1UB]1UCX1UDU1UEM1UFI1UGM1UHL1UI]1UJL1UK:1ULP1UMT1UNZ1UO`1UQ21UR\1USP1UT@1UU;1UV=1UW31UWg1UX_1UYc1UZZ1U[S1U\E1U]e1U^T1U_K1U`d1Ub>1Uc21UdR1Ueh1Ufn1UhV1UiF1Uj21Ujd1Uk_1UlO1Um>1Un;1Unl1Uoh1V0c1V1^1V2Y1V3S1V4K1V5F1V6=1V741V7k1V8b1V9Y1V:P1V;G1V<>1V=T1V>M1V?>1V@61VA11VBG1VE;1VF`1VGf1VI91VJ01VJe1VKe1VL^1VN41VNm1VP<1VQi1VR_1VSS1VTT1VU_1VVS1VWB1VXR1VYD1VZ;1V[>1V];1V^N1V_H1V`k1Vam1Vc;1Vd21Ve61Vf91Vg31Vh01Vi91VjE1Vk\1Vlg1Vmb1Vnm1W0G1W1^1W2S1W3S1W561W661W6l1W7n1W8k1W:G1W;G1W<71W=;1W=o1W?R1W@B1WA61WBF1WC@1WDA1WE41WEn1WFk1WGl1WHc1WIe1WJ^1WL<1WM=1WNE1WOB1WPC1WQ21WQh1WSS1WT\1WUP1WVM1WWQ1WXa1WYe1W[M1W\l1W]_1W^g1W`E1Wa@1Wb31Wbj1Wcg1WdZ1WeV1WfN1Wgk1Whg1Wj=1Wk81Wl]1Wm^1Wnl1Wo[1X0N1X1A1X271X2n1X3m1X4a1X5S1X6H1X791X8?1X981X9e1X:`1X<21X=21X>31X?>1X@41XAT1XBN1XCe1XDe1XEj1XFf1XH;1XI51XJ:1XJo1XK_1XLN1XM@1XN>1XNn1XO^1XPd1XQg1XR\1XSW1XTD1XU01XV:1XWC1XXU1XYI1XZP1X[>1X\:1X]B1X^]1X_Y1X`W1XaK1XbH1Xc=1Xd01XeT1XfG1Xg31Xh81XiH1XjP1XkM1XlZ1XmY1Xn[1XoP1Y0_1Y2P1Y3l1Y5_1Y6_1Y7V1Y8Z1Y:e1Y;^1Y<`1Y=]1Y>^1Y?Z1Y@V1YAg1YBo1YD91YE21YFS1YGG1YHD1YIQ1YJX1YKU1YLb1YMa1YO;1YOk1YP]1YQX1YRa1YSU1YTf1YUZ1YV\1YWS1YX>1YY41YYd1YZ]1Y[O1Y\D1Y]31Y]o1Y_01Y`M1YaY1Ybc1YcT1Ydh1Yef1Yff1YgV1YhK1Yi?1YjA1Yk41Ykm1Ylg1Ymi1Yo71Z041Z0k1Z1i1Z2d1Z3o1Z4`1Z5J1Z6P1Z7O1Z8N1Z9N1Z:K1Z;A1Z<>1Z<h1Z=e1Z>[1Z?f1Z@X1ZAO1ZBE1ZCM1ZDK1ZEg1ZFS1ZGm1ZIA1ZJ61ZK71ZL91ZLo1ZNZ1ZOL1ZPC1ZQ91ZR:1ZS;1ZT71ZU31ZV81ZVk1ZX=1ZY=1ZZV1Z[U1Z\d1Z]d1Z_>1Z`D1Za>1Zbm1ZdK1Ze=1ZfD1ZgG1ZhO1ZiX1ZkD1Zl71Zll1Zma1ZnV1Zo^1[0T1[1\1[2[1[3b1[4i1[671[7:1[841[8m1[:=1[;:1[<;1[=E1[>:1[?I1[@f1[A\1[BK1[CH1[DI1[E>1[F61[Fh1[Gc1[H_1[Ii1[KB1[L@1[M=1[Nb1[OQ1[P\1[Qe1[Rc1[Sl1[U>1[V?1[WM1[Xh1[Ye1[Zo1[\51[]B1[^<1[_81[`;1[aL1[bK1[cH1[dG1[eC1[fN1[gX1[h^1[ie1[jc1[k]1[l[1[m]1[n_1\0;1\1J1\2Y1\3P1\5<1\6<1\7;1\8@1\9A1\:A1\;<1\<61\=11\=b1\>S1\?h1\A=1\B:1\C71\Cj1\E01\F31\Fj1\G]1\H`1\IU1\JM1\KJ1\LB1\M<1\N31\O71\Oi1\P`1\QO1\S41\Sk1\Tm1\Ud1\Vm1\XL1\YC1\ZE1\\61\]<1\^91\^k1\_\1\`c1\aR1\bL1\c^1\dm1\em1\gL1\h71\i91\j;1\k:1\l71\m51\nM1\oY1]0i1]2<1]3T1]4l1]6G1]7b1]9=1]:X1]<31]=N1]>g1]@C1]A_1]C;1]DW1]Eo1]GG1]H_1]J71]KO1]Lg1]ND1]Ob1]Q71]RM1]Sa1]Tf1]V11]W01]Wi1]Xn1]Z;1][H1]\U1]]b1]^o1]`<1]aI1]bV1]cc1]do1]ed1]fg1]gd1]hO1]iF1]j=1]k>1]lJ1]mo1]ne1]oX1^0n1^1e1^2W1^3J1^4E1^5>1^6K1^7C1^8?1^9>1^:31^:f1^;S1^<n1^=]1^>f1^@H1^A=1^B51^D:1^EC1^F71^Fi1^H01^I41^Il1^J`1^KT1^LL1^MV1^O>1^Oo1^Pk1^Q`1^Rb1^T11^UJ1^V@1^WT1^YW1^ZV1^\61^]K1^^?1^_:1^`]1^al1^b`1^cY1^eD1^fT1^gi1^ho1^j31^jd1^kb1^lW1^mG1^nB1^o=1_1<1_2N1_3X1_5=1_6N1_7c1_8d1_9a1_;<1_<L1_>B1_?D1_@:1_A61_B11_C>1_DG1_EA1_Ej1_Fo1_Gd1_Hg1_I`1_JZ1_K_1_L^1_MT1_NG1_PN1_RF1_S;1_TK1_U41_Ui1_W01_W^1_Xm1_Yi1_[<1_[i1_\Z1_]R1_^L1__G1_`>1_aM1_b\1_cj1_dl1_eY1_fG1_gJ1_h;1_ib1_k=1_lO1_mF1_nP1_oE1`1T1`2O1`3V1`4k1`631`721`8@1`971`:J1`;D1`<F1`=A1`>81`?41`@:1`AG1`B^1`Cg1`E21`E`1`FN1`GV1`HP1`IA1`JH1`K11`Ki1`L\1`ML1`NS1`OR1`PL1`Qe1`S21`Si1`TZ1`UK1`VY
"""#
    static let rows = #"""
01net.com	s	Smart Adserver	Equativ	mem	FR	advertising		tpw	tpw			
0cf.io	s	zeroclickfraud		self		advertising		pbs	pbs			
0emn.com	s	Google	Alphabet (Google)	mem	US	advertising	Google Ad Block Detection	tpw	tpw			
0fmm.com	s	Google	Alphabet (Google)	mem	US	advertising	Google Ad Block Detection	tpw	tpw			
0i0i0i0.com	s	AdSpyglass		self				cname	cname			cname-target
105app.com	s					infrastructure	Elastic Load Balancing	tpw			Amazon	infrastructure
109.109.138.174	e					infrastructure		tpw			Layershift	infrastructure
10cms.com	s	Amplience		self		customer-interaction		tpw	tpw			
121d8.com	s	Spoke		self		customer-interaction		tpw	tpw			
123-tracker.com	s	Lead Forensics		self		advertising		wtm	wtm			
12mlbe.com	s	AudienceRate		self		advertising		wtm	wtm			
152media-ssp.com	s	152 Media LLC		self		advertising		pbs	pbs	1111		
15gifts.com	s	15gifts		self		customer-interaction		tpw	tpw			
176.74.183.134	e	Debenhams		self		other	Debenhams Geo Location	tpw	tpw			
1822direkt.de	s	1822direkt.de		self		other		wtm	prod			
185.2.100.179	e					infrastructure		tpw			Contabo	infrastructure
1and1.com	s	1&1 Internet		self		other		wtm	prod			
1dmp.io	s	1DMP		self		advertising	CleverDATA	tpw+wtm	wtm		CleverDATA	
1e100cdn.net	s	Google	Alphabet (Google)	mem	US	other	Google Servers	wtm	wtm			
1p-data.co	s				US			cname				cname-target
1plusx.com	s	1plusX	TripleLift	mem	CH	identity/data-broker		cur	cur			
1rx.io	s	RhythmOne, LLC		self	US	advertising	Burst Media / Rhythmone Beacon	tpw+wtm+pbs+ocd	wtm	36	Burst Media | Nexxen Group LLC | 1rx.io	
1sponsor.com	s	1Sponsor		self		advertising		wtm	wtm			
1und1.de	s	1&1 Internet		self		other		wtm	prod			
1xrun.com	s	1xRUN		self		other		tpw	tpw			
200summit.com	s	Lead Forensics		self		advertising		tpw	tpw			
206ads.com	s	The Publisher Desk		self		advertising		tpw	tpw			
207.net	s	Adobe		self	US	analytics		ocd	ocd			
23.62.3.183	e					infrastructure	Akamai	tpw			Akamai Technologies	infrastructure
24-ads.com	s	24-ADS GmbH		self		advertising		wtm	prod			
247-inc.net	s	[24]7		self		customer-interaction		tpw+wtm	wtm			
247inc.net	s	[24]7		self		customer-interaction		tpw	tpw			
247realmedia.com	s	AppNexus Inc.	Microsoft	mem	US	advertising	Xaxis / Open Adstream	tpw+wtm	wtm		Xaxis	
24smi.net	s	24 interactive		self		other	24СМИ	wtm	prod			
24smi.org	s	24 interactive		self		other	24СМИ	wtm	prod			
254a.com	s	Yieldr		self	NL	advertising	Yieldr Ads	tpw+wtm	wtm			
2adpro.com	s	2AdPro Media Solutions		self		advertising		tpw	tpw			
2cnt.net	s	INFOnline / NET-Metrix		self	DE	audience-measurement		cname+cur	cur			cname-target
2leep.com	s	2leep		self	US	advertising		wtm	wtm			
2mdn.net	s	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads / DoubleClick	tpw+wtm	wtm			
2o7.net	s	Adobe		self	US	analytics	Adobe Experience Cloud / Adobe Analytics	tpw+wtm+cname+omni	wtm			cname-target
3.com	s	Jing Dong		self		other		tpw	tpw			
301ads.com	s	301 Digital Media		self		other		tpw	tpw			
301network.com	s	301 Digital Media		self		other		tpw	tpw			
33across.com	s	33Across		self	US	advertising;identity/data-broker		tpw+wtm+pbs+ocd+cur	wtm	58		
360playvid.com	s	360playvid		self		advertising		pbs	pbs			
360yield.com	s	Improve Digital		self	GB	advertising		tpw+wtm+pbs+ocd	wtm	253	ad.360yield.com	
365dm.com	s	365 Media Group		self		other		tpw	tpw			
365webservices.co.uk	s	365 Tech Services		self		cdn/hosting		tpw	tpw			
3c45d848d99.se	s	Wiget Media		self	US	advertising		wtm	wtm			
3dissue.com	s	3D Issue		self		other		tpw	tpw			
3dstats.com	s	3DStats		self	FR	analytics		wtm	wtm			
3genlabs.net	s	Catchpoint		self		analytics		tpw	tpw			
3gl.net	s	Catchpoint Systems		self		analytics	Catchpoint	tpw+wtm	wtm			
3lift.com	s	TripleLift, Inc.		self		advertising	TripleLift	tpw+wtm+pbs+ocd	wtm	28		
4cdn.org	s	4Chan		self		other		wtm	prod			
4dex.io	s	OnFocus		self		advertising		tpw+pbs	tpw	617		
4dsply.com	s	AdSupply		self		advertising		wtm	wtm			
4finance.com	s	4finance		self		customer-interaction	4finance.com	tpw+wtm	tpw			
4seeresults.com	s	ForeSee Results		self	US	analytics	ForeSee	tpw+wtm	wtm		Answers	
4stats.de	s	Stetic		self		analytics		wtm	wtm			
4wnet.com	s	4w Marketplace		self	IT	advertising		wtm	wtm			
51.la	s	51.La		self		analytics		wtm	wtm			
55-trk-srv.com	s	Lead Forensics		self		advertising		wtm	wtm			
55labs.com	s	fifty-five		self		advertising		tpw	tpw			
5milesapp.com	s	5miles		self		other		tpw	tpw			
5min.com	s	Verizon	Yahoo (Apollo)	mem	US	media	AOL On / 5min Media	tpw+wtm	wtm		AOL	
600z.com	s	iEntry		self	US	advertising		wtm	wtm			
6sc.co	s	6sense		self	US	identity/data-broker		cur	cur			
6sense.com	s	6Sense		self		identity/data-broker		omni	prod			
71i.de	s	SevenOne Media		self		advertising		wtm	prod	857		
71n7.com	s	TINT		self		other		tpw	tpw			
777seo.com	s	Paid-to-Promote		self	US	advertising		wtm	wtm			
77tracking.com	s	77Agency		self		analytics	77Tool / 77Tracking	tpw+wtm	wtm			
7eer.net	s	Impact Radius		self		advertising		tpw+wtm	wtm			
7tv.de	s	7tv.de		self		media		wtm	prod			
888media.net	s	888 Media		self		advertising		wtm	wtm			
94j7afz2nr.xyz	s	94j7afz2nr.xyz		self		other		wtm	prod			
95.85.62.56	e					infrastructure		tpw			Digital Ocean	infrastructure
9msn.com.au	s	Nine Digital		self		other	Nine.com.au	tpw	tpw			
9nl.be	s	ClickMeter		self		advertising		wtm	wtm			
9nl.com	s	ClickMeter		self		advertising		wtm	wtm			
9nl.eu	s	ClickMeter		self		advertising		wtm	wtm			
9nl.it	s	ClickMeter		self		advertising		wtm	wtm			
9nl.me	s	ClickMeter		self		advertising		wtm	wtm			
9xb.com	s	9xb		self		advertising		tpw	tpw			
a-ads.com	s	AnonymousAds		self		advertising		wtm	wtm			
a-cast.jp	s	activecore		self		analytics		wtm	wtm			
a-cedexis.msedge.net	e	Cedexis		self	US	analytics	Radar	tpw	tpw			
a-mo.net	s	Monet Engine Inc		self		advertising		pbs	pbs	737		
a-mx.com	s	AMX (Adaptive Media Exchange)		self	US	advertising		cur	cur			
a.admob.com	s	Google	Alphabet (Google)	mem	US	advertising	AdMob	wtm	wtm			
a.giantrealm.com	s	Giant Realm		self	US	advertising		wtm	wtm			
a.gmdelivery.com	s	GM Delivery		self		advertising		wtm	wtm			
a.kidoz.net	s	KIDOZ Ltd.		self		advertising		thar	thar			
a.klaviyo.com	s	Klaviyo		self		analytics;email		wtm	wtm			
a.mobify.com	s	Mobify		self		advertising		wtm	wtm			
a2dfp.net	s	Lagardère Advertising		self	FR	advertising	Ad Decisive	wtm	wtm			
a2z.com	s	Amazon		mem	US	other		cur	cur			
a3cloud.net	s	Accordant Media		self	US	advertising	a3cloud.net	tpw+wtm	tpw			
a4.tl	s	Ad4Screen		self		advertising		tpw	tpw			
a4p.adpartner.pro	s	adpartner		self		advertising		wtm	wtm			
a5.ogt.jp	s	Infocube		self		advertising	Site Stratos	wtm	wtm			
a8.net	s	A8		self		advertising		wtm+cname	wtm			cname-target
a8723.com	s	Admedo		self		advertising		tpw	tpw			
aabacosmallbusiness.com	s	Yahoo!	Yahoo (Apollo)	mem		cdn/hosting	Yahoo! Small Business	tpw	tpw			
aamsitecertifier.com	s	Alliance for Audited Media		self		advertising		tpw	tpw			
aan.amazon.com	s	Amazon		mem	US	advertising		cur	cur			
aaxads.com	s	Acceptable Ads		self		advertising	Acceptable Ads Exchange	tpw+wtm+pbs	tpw	720	AAX LLC	
aaxdetect.com	s	Acceptable Ads		self		advertising		tpw	tpw			
ab.airpush.com	s	Airpush		self		advertising		wtm	wtm			
ab1n.net	s	NameSilo		self				cname	cname			cname-target
abandonaid.com	s	Datacrushers		self		analytics		wtm	wtm			
abaresearch.uk	s	ABA RESEARCH		self		analytics		tpw	tpw			
abebooks.co.uk	s	Amazon		mem	US	other		cur	cur			
abebooks.com	s	Amazon		mem	US	other		cur	cur			
abebooks.de	s	Amazon		mem	US	other		cur	cur			
abebooks.es	s	Amazon		mem	US	other		cur	cur			
abebooks.fr	s	Amazon		mem	US	other		cur	cur			
abebooks.it	s	Amazon		mem	US	other		cur	cur			
ablida.de	s	ablida		self		advertising		wtm	prod			
ablida.net	s	ablida		self		advertising		wtm	prod			
ably.io	s	Ably		self		other		tpw	tpw			
abmr.net	s	Akamai Technologies		self	US	advertising;cdn/hosting	Adroit Digital Solutions	tpw+wtm	wtm		Adroit Digital Solutions	
abtasty.com	s	AB Tasty		self		analytics		tpw+wtm	wtm			
acc-hd.de	s	CoAdvertise		self		advertising		wtm	wtm			
accengage.net	s	Accengage		self		advertising		wtm	wtm			
accentuate.io	s	Accentuate Digital		self		other	Accentuate	tpw	tpw			
accessibe.com	s	Accessibe		self		other	Accessibe Accessibility Overlay	tpw	tpw			
accesstrade.net	s	AccessTrade		self		advertising		wtm	wtm			
accmgr.com	s	Accordant Media		self	US	advertising		wtm	wtm			
accountkit.com	s	Account Kit		self		other		tpw	tpw			
accounts.google.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
accuweather.com	s	Accuweather		self		other		tpw	tpw			
aceex.io	s	aceex		self		advertising		pbs	pbs	1387		
acestream.net	s	ActStream		self		other		wtm	prod			
acexedge.com	s	White Ops		self		other		tpw	tpw			
acint.net	s	Artificial Computation Intelligence		self		analytics		wtm	wtm			
acloudimages.com	s	AdsTerra		self		advertising	Acloudimages	wtm	wtm			
acpm.fr	s	ACPM		self		analytics		wtm	prod			
acq.io	s	Acquisio		self	US	advertising		tpw	tpw			
acquia.com	s	Acquia		self		analytics		wtm	prod			
acs86.com	s	Alibaba		self		advertising	AdChina	wtm	wtm			
acsbap.com	s	Accessibe		self		other	Accessibe Accessibility Overlay	tpw	tpw			
acsbapp.com	s	Accessibe		self		other	Accessibe Accessibility Overlay	tpw	tpw			
actblue.com	s	ActBlue		self		other		tpw	tpw			
actionlink.jp	s				US			cname				cname-target
actionpay.ru	s	actionpay		self		advertising		wtm	wtm			
active-agent.com	s	Active Agent AG		self		advertising	Active Agent	tpw+wtm	wtm			
active-srv02.de	s	Active Performance		self		advertising		wtm	wtm			
active-tracking.de	s	Active Performance		self		advertising		wtm	wtm			
activeconversion.com	s	ActiveConversion		self	CA	advertising		wtm	wtm			
activehosted.com	s	ActiveCampaign		self	US	email		cur	cur			
activemeter.com	s	ActiveConversion		self	CA	advertising	ActiveMeter	wtm	wtm			
actonservice.com	s	Act-On		self	US			cname	cname			cname-target
actonsoftware.com	s	Act-On		self	US	customer-interaction;advertising	Act-On Software / Act-On Beacon	tpw+wtm+cname	wtm			cname-target
acuityplatform.com	s	Acuity Ads		self	US	advertising		tpw+wtm+ocd	wtm			
acxiom-online.com	s	Acxiom		self	US	advertising;identity/data-broker		tpw+wtm	wtm			
acxiom.com	s	Acxiom		self	US	advertising;identity/data-broker		wtm	wtm	830		
acxiomapac.com	s	Acxiom		self	US	advertising;identity/data-broker		tpw	tpw			
ad-api-v01.uliza.jp	s	Uliza		self		advertising		wtm	wtm			
ad-blocker.org	s	ad-blocker.org		self				wtm	prod			
ad-cdn.bilgin.pro	s	BilginPro		self		advertising		wtm	wtm			
ad-cloud.jp	s	adcloud		self		advertising		wtm+cname	wtm		GMO Internet Group	cname-target
ad-delivery.net	s	Blockthrough (eyeo)	eyeo	mem	CA	advertising	ad-delivery.net	wtm+cur	cur			
ad-serverparc.nl	s	AdLantic Online Advertising		self	NL	advertising	AdLantic	wtm	wtm			
ad-srv.net	s	Neory		self		customer-interaction;advertising	NEORY Marketing Cloud	tpw+wtm	wtm	34		
ad-stir.com	s	United Inc.		self	JP	advertising	adstir	wtm	wtm			
ad-sys.com	s	Ad-Sys		self		advertising		wtm	wtm			
ad.103092804.com	s	Kitara Media		self	US	advertising		wtm	wtm			
ad.about.co.kr	s	eBay		self	US	advertising	eBay Korea	wtm	wtm			
ad.ad-arata.com	s	More Communication		self		advertising		wtm	wtm			
ad.adgile.com	s	Adgile Media		self		advertising	Adgile	wtm	wtm			
ad.adnetwork.net	s	AdNetwork.Net		self	AR	advertising		wtm	wtm			
ad.adserverplus.com	s	Ybrant Media		self	US	advertising		wtm	wtm			
ad.adtube.ir	s	AdTube		self		advertising		wtm	wtm			
ad.adverteerdirect.nl	s	Adverteerdirect		self	NL	advertising		wtm	wtm			
ad.amgdgt.com	s	Singtel	Nexxen	mem	SG	advertising	Amobee	wtm	wtm			
ad.antventure.com	s	Adgile Media		self		advertising	Adgile	wtm	wtm			
ad.atown.jp	s	GMO Media		self		advertising	GMO	wtm	wtm			
ad.globaltakeoff.net	s	GlobalTakeoff		self	US	advertising		wtm	wtm			
ad.globe7.com	s	Axill		self	SG	advertising		wtm	wtm			
ad.gt	s	Audigent	Experian	mem	US	identity/data-broker		cur	cur	561		
ad.harrenmedianetwork.com	s	Harren Media		self	US	advertising		wtm	wtm			
ad.mail.ru	s	Megafon		self	RU	advertising	Mail.Ru Banner Network	wtm	wtm			
ad.media-servers.net	s	MediaShakers		self	CY	advertising		wtm	wtm			
ad.metanetwork.com	s	Meta Network		self	IL	social		wtm	wtm			
ad.reklamport.com	s	Reklamport		self	TR	advertising		wtm	wtm			
ad.sitemaji.com	s	SiteTag		self		customer-interaction		wtm	wtm			
ad.tlvmedia.com	s	TLVMedia		self	US	advertising		wtm	wtm			
ad.vcm.jp	s	AdResult		self		advertising		wtm	wtm			
ad.wsod.com	s	IHS		self	US	analytics	IHS Markit	wtm	wtm			
ad1x.com	s	Rocket Fuel		self		advertising		tpw	tpw			
ad2click.go2cloud.org	s	Ad2Click Media		self		advertising	Ad2Click	wtm	wtm			
ad2games.com	s	ad2games		self		advertising		wtm	wtm			
ad360.vn	s	Ad360		self		advertising		wtm	wtm			
ad4m.at	s	Advanced Store		self		advertising	viewTag	tpw	tpw	195		
ad4mat.ar	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.at	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.be	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.bg	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.br	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.ch	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.co.uk	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.cz	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.de	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.dk	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.es	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.fi	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.fr	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.gr	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.hu	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.it	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.mx	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.net	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.nl	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.no	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.pl	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.ro	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.ru	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.se	s	ad4mat		self		advertising		wtm	wtm			
ad4mat.tr	s	ad4mat		self		advertising		wtm	wtm			
ad6.fr	s	ad6media		self	US	advertising		wtm	wtm			
ad6media.co.uk	s	ad6media		self	US	advertising		wtm	wtm			
ad6media.com	s	ad6media		self	US	advertising		wtm	wtm			
ad6media.es	s	ad6media		self	US	advertising		wtm	wtm			
ad6media.fr	s	ad6media		self	US	advertising		tpw+wtm	wtm	331		
ada.support	s	Ada		self		customer-interaction		tpw	tpw			
adac.de	s	adac.de		self		other		wtm	prod			
adacado.com	s	Adacado		self	CA	advertising		tpw+wtm	wtm			
adaction.se	s	Delta Projects		self	US	advertising		wtm	wtm			
adadvisor.net	s	Neustar	TransUnion	mem		advertising;identity/data-broker	Neustar AdAdvisor	tpw+wtm	wtm			
adadyn.com	s	Ozone Media		self		advertising		tpw	tpw			
adagio.turboadv.com	s	Turbo		self	IT	advertising		wtm	wtm			
adagionet.com	s	Neodata		self	US	advertising	Ad.agio	wtm	wtm			
adalliance.io	s	Ad Alliance		self		advertising		wtm	prod			
adalyser.com	s	OneSoon Ltd		self		analytics	OneSoon / Adalyser	tpw+wtm	wtm	1006		
adaos-ads.net	s	24 interactive		self		advertising	epago / ADAOS	tpw+wtm	wtm		epago	
adap.tv	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Adap.tv	tpw+wtm	wtm		Adap.tv	
adaptive.co.uk	s	Adaptive Web		self		cdn/hosting		tpw	tpw			
adbetclickin.pink	s	adbetnet		self		advertising		wtm	prod			
adbetnet.com	s	adbetnet		self		advertising		wtm	prod			
adblade.com	s	Adblade		self	US	advertising		tpw+wtm	wtm			
adbooth.com	s	adbooth Media Group		self		advertising	Adbooth	wtm	wtm			
adbooth.net	s	adbooth Media Group		self		advertising	Adbooth	wtm	wtm			
adbox.lv	s	AdBox		self		advertising		wtm	wtm			
adbrite.com	s	Centro		self	US	advertising	AdBrite	wtm	wtm			
adbrn.com	s	Adbrain		self		advertising;analytics		tpw+wtm	wtm			
adbull.com	s	AdBull		self	US	advertising		wtm	wtm			
adbureau.net	s	Facebook	Meta Platforms	mem	US	advertising	Atlas	wtm	wtm			
adbutler.com	s	Sparklit Networks		self	CA	advertising	AdButler	wtm	wtm			
adc-serv.net	s	ad:C media		self		advertising		wtm	wtm			
adc-srv.net	s	ad:C media		self		advertising		wtm	wtm			
adc3-launch.adcolony.com	s	AdColony		self	US			thar	thar			
adcash.com	s	Adcash		self	US	advertising		wtm	wtm			
adcde.com	s	AdOn Network		self	US	advertising		wtm	wtm			
adcheck.about.co.kr	s	eBay		self	US	advertising	eBay Korea	wtm	wtm			
adcito.com	s	Adcito		self		advertising		wtm	wtm			
adcitomedia.com	s	Adcito		self		advertising		wtm	wtm			
adclear.net	s	AdClear GmbH		self		advertising	AdClear	wtm	wtm			
adclick.lt	s	Adnet Media		self	VN	advertising		wtm	wtm			
adclickmedia.com	s	AdClickMedia		self	US	advertising		wtm	wtm			
adclickzone.go2cloud.org	s	AdClickZone		self		advertising		wtm	wtm			
adcmps.com	s	Adapt Services		self		cdn/hosting		tpw	tpw			
adconnexa.com	s	OxaMedia		self	GB	customer-interaction		wtm	wtm			
adcrowd.com	s	Adcrowd		self		advertising		wtm	wtm			
addelive.com	s	ironSource		self	US	advertising		wtm	wtm			
addesktop.com	s	RhythmOne, LLC		self	US	advertising	RhythmOne	wtm	wtm			
addevent.com	s	AddEvent		self		other		tpw	tpw			
addfreestats.com	s	3DStats		self	FR	analytics	AddFreeStats	wtm	wtm			
addinto.com	s	AddInto		self		customer-interaction		wtm	wtm			
addlvr.com	s	AdOn Network		self	US	advertising		wtm	wtm			
addoer.com	s	Truehits.net		self		analytics		wtm	wtm			
addshoppers.com	s	AddShoppers		self		social		tpw+wtm	wtm			
addthis.com	s	Oracle		self	US	social;advertising	AddThis	tpw+wtm	wtm		AddThis	
addthiscdn.com	s	Oracle		self	US	social;advertising	AddThis	tpw+wtm	wtm		AddThis	
addthisedge.com	s	Oracle		self	US	social;advertising	AddThis	tpw+wtm	wtm		AddThis	
addthisevent.com	s	AddThisEvent		self		cdn/hosting		tpw	tpw			
addtoany.com	s	AddToAny		self	US	social		tpw+wtm	wtm			
addtocalendar.com	s	AddToCalendar		self		customer-interaction		tpw+wtm	wtm			
addvantagemedia.com	s	Addvantage Media		self		advertising		tpw	tpw			
addynamo.net	s	Ad Dynamo		self	ZA	advertising		wtm	wtm			
addyon.com	s	AddyOn		self	US	advertising		wtm	wtm			
adeasy.ru	s	AdEasy		self		advertising		tpw+wtm	wtm			
adecs.co.uk	s	Adecs		self		customer-interaction		tpw	tpw			
adelement.com	s	AdElement Media Solutions Pvt Ltd		self		advertising		pbs	pbs	196		
adelixir.com	s	NetElixir		self	US	advertising	LXR100	wtm	wtm			
adengage.com	s	Synacor		self		advertising	AdEngage	wtm	wtm			
adentifi.com	s	AdTheorent, Inc		self		advertising	AdTheorent	tpw+wtm	wtm			
adespresso.com	s	AdEspresso		self		advertising		wtm	wtm			
adestra.com	s	Adestra		self		advertising		tpw	tpw			
adexcite.com	s	AdExcite		self		advertising		wtm	wtm			
adextent.com	s	AdExtent		self	US	advertising		tpw+wtm	wtm			
adf.ly	s	AdF.ly		self	US	advertising		wtm	wtm			
adfalcon.com	s	AdFalcon		self		advertising		wtm	wtm			
adfarm.mediaplex.com	e	Conversant	Epsilon (Publicis)	mem	US	advertising	Conversant Ad Server	tpw	tpw			
adfeedstrk.com	s	AdOn Network		self	US	advertising		wtm	wtm			
adflan.com	s	Keytiles		self	US	advertising	FruitFlan	wtm	wtm			
adfoc.us	s	AdFoc.us		self		advertising		wtm	wtm			
adforgeinc.com	s	AdForge		self		advertising	AdForge Edge	tpw	tpw			
adform.net	s	Adform		self	DK	advertising		tpw+wtm+pbs+ocd	wtm	50		
adformdsp.net	s	Adform		self	DK	advertising		tpw+wtm	wtm			
adfox.ru	s	Yandex		mem	RU	advertising	AdFox	wtm	wtm			
adframesrc.com	s	AdProfy		self		advertising		wtm	wtm			
adfreestyle.pl	s	adFreestyle		self		advertising		wtm	wtm			
adfront.org	s	BuySellAds.com		self	US	advertising	AdFront	wtm	wtm			
adfrontiers.com	s	AdFrontiers		self	US	advertising		wtm	wtm			
adgear.com	s	Samsung		self	CA	advertising	AdGear	tpw+wtm	wtm			
adgebra.co.in	s	Adgebra		self		advertising		wtm	wtm			
adgenie.co.uk	s	Ve Global		self		advertising	Ve Interactive / adGENIE	tpw+wtm	wtm			
adglare.net	s	Adglare		self		advertising		wtm	prod			
adgorithms.com	s	Albert		self		advertising	Adgorithms	wtm	wtm			
adgoto.com	s	ADGoto		self		advertising		wtm	wtm			
adgrx.com	s	Samsung		self	CA	advertising	AdGear	tpw+wtm	wtm			
adguard.com	s	Adguard		self		other		wtm	prod			
adhands.ru	s	AdHands		self		advertising		wtm	wtm			
adhese.be	s	Adhese		self	BE	advertising		wtm	wtm			
adhese.com	s	Adhese		self	BE	advertising		wtm+pbs+ocd	wtm	553		
adhese.net	s	Adhese		self	BE	advertising		wtm	wtm			
adhigh.net	s	GetIntent		self		advertising	GetIntent RTBSuite	tpw+wtm	wtm			
adhitzads.com	s	AdHitz		self		advertising		wtm	wtm			
adhood.com	s	adhood		self	TR	advertising		wtm	wtm			
adimg.net	s	AdLantis		self	JP	advertising		wtm	wtm			
adimg.rekmob.com	s	Rekmob		self		advertising		wtm	wtm			
adimpact.com	s	Adimpact		self		advertising		wtm	wtm			
adinch.com	s	Adinch		self		advertising		wtm	wtm			
adingo.jp	s	Fluct		self	JP	advertising		tpw+wtm	wtm			
adinsight.co.kr	s	eMnet		self		advertising		wtm	wtm			
adinsight.com	s	ResponseTap		self	GB	analytics;advertising		tpw+wtm	wtm			
adinsight.eu	s	ResponseTap		self	GB	advertising		wtm	wtm			
adipolo.live	s	adipolo		self		advertising		pbs	pbs	1456		
adis.ws	s	Amplience		self		customer-interaction		tpw	tpw			
adition.com	s	ProSiebenSat.1 Media		self	DE	advertising	Adition	tpw+wtm+ocd	wtm	39;40;1101	Adition	
aditude.cloud	s	Aditude		self	US	advertising		cur	cur			
aditude.io	s	Aditude		self	US	advertising		cur	cur			
adizio.com	s	Admedo		self		advertising		tpw+wtm	wtm			
adjal.com	s	MARKETING ADJAL		self		advertising	Adjal	wtm	wtm			
adjug.com	s	AdJug		self	GB	advertising		tpw+wtm	wtm			
adjust.com	s	Adjust GmbH	AppLovin	mem	DE	analytics	Adjust	wtm	wtm			
adk2.com	s	PLYmedia		self	US	advertising	adk2	wtm	wtm			
adkengage.com	s	Adknowledge		self	US	advertising		wtm	wtm			
adkernel.com	s	adKernel		self		advertising		tpw+pbs+ocd	tpw	14		
adklip.com	s	adklip		self		advertising		wtm	wtm			
adklip.net	s	adklip		self		advertising		pbs	pbs			
adknowledge.com	s	Adknowledge		self	US	advertising		wtm	wtm			
adkontekst.pl	s	Adkontekst		self	US	advertising		tpw	tpw			
adksrv.com	s	Adkernel LLC		self		advertising		pbs	pbs	14		
adlabs.ru	s	AdLabs		self		advertising		wtm	wtm			
adlantis.jp	s	AdLantis		self	JP	advertising		wtm	wtm			
adleadevent.com	s	Notify		self		advertising		wtm	prod			
adledge.com	s	Adledge		self		other		tpw	tpw			
adlegend.com	s	Trueffect		self	US	customer-interaction;advertising		tpw+wtm	wtm			
adlightning.com	s	Ad Lightning		self	US	advertising		tpw+wtm	wtm		Boltive	
adlink.net	s	Hi-media Performance		self	FR	advertising		wtm	wtm			
adlog.com.com	s	CBS Interactive		self	US	media		wtm	wtm			
adloox.com	s	Adloox (Scope3)	Scope3	mem	FR	fraud-prevention		cur	cur			
adlooxtracking.com	s	Adloox	Scope3	mem	FR	advertising		tpw+wtm	wtm	93		
adlux.com	s	Adlux		self		advertising		tpw	tpw			
admagnet.net	s	Ad Magnet		self	US	advertising		wtm	wtm			
admailtiser.com	s	ConvertMedia		self		advertising		tpw	tpw			
adman.gr	s	ADMAN		self	GR	advertising		wtm	wtm	47		
adman.in.gr	s	ADMAN		self	GR	advertising		wtm	wtm			
admanmedia.com	s	ADMAN		self	GR	media;advertising	AdMan Media	tpw+wtm+pbs	wtm	149;231	AcuityAds Inc.	
admantx.com	s	Expert System, SpA		self		advertising	ADmantX	wtm	wtm			
admarket.entireweb.com	s	Entireweb		self	US	advertising	SpeedyAds	wtm	wtm			
admarketplace.net	s	AMPexchange		self		advertising	adMarketplace	tpw	tpw			
admarvel.s3.amazonaws.com	s	AdColony		self	US	advertising		wtm	wtm			
admaster.com.cn	s	AdMaster (Jing Shuo Technology)		self		advertising	AdMaster.cn	wtm	wtm			
admaster.net	s	AdMaster (Jing Shuo Technology)		self		advertising	AdMaster	wtm	wtm			
admasterapi.com	s	AdMaster (Jing Shuo Technology)		self		advertising	AdMaster.cn	wtm	wtm			
admatic.com.tr	s	Admatic		self		advertising		tpw+wtm+pbs+ocd	wtm	1281		
admaxim.com	s	AdMaxim		self		advertising		wtm	wtm			
admaxserver.com	s	Komli		self	US	advertising	Admax	wtm	wtm			
admaya.in	s	Admaya		self		advertising		wtm	wtm			
admaym.com	s	AdMeta		self	SE	customer-interaction;advertising	WideOrbit	tpw+wtm	wtm		WideOrbit	
admedia.com	s	AdMedia		self	US	advertising		tpw+wtm	wtm	1256		
admedo.com	s	Admedo		self		advertising		tpw+wtm	wtm	151		
admeira.ch	s	Admeira		self		advertising		wtm	wtm			
admeld.com	s	Google	Alphabet (Google)	mem	US	advertising	Google DoubleClick Ad Exchange / AdMeld	tpw+wtm	wtm			
admeo.ru	s	Admeo.ru		self		advertising	Admeo	wtm	wtm			
admicro.vn	s	AdMicro		self	VN	advertising		wtm	wtm			
admiral.mgr.consensu.org	s	Admiral CMP		self		consent-management		tpw+cur	tpw			
admission.net	s	CDK Digital Marketing		self	US	advertising		wtm	wtm			
admitad.com	s	Admitad		self		advertising		wtm	wtm			
admixer.net	s	ADMIXER		self		advertising	Admixer for Publishers	tpw+wtm+pbs+ocd	wtm	511		
admized.com	s	ADMIZED		self		advertising		tpw+wtm	tpw			
admo.tv	s	Admo.TV		self		advertising		wtm	wtm	889		
admulti.com	s	ADmulti		self		advertising		wtm	wtm			
adn-d.sp.gmossp-sp.jp	s	AkaNe		self		advertising		wtm	wtm			
adn.ebay.com	s	eBay		self	US	advertising	eBay Partner Network	wtm	wtm			
adnami.io	s	Adnami		self		advertising		tpw	tpw	612		
adne.tv	s	appTV		self		advertising		wtm	wtm			
adnegah.net	s	Adnegah		self		advertising		wtm	wtm			
adnet.biz	s	adNET.de		self		advertising		wtm	wtm			
adnet.com.tr	s	MedyaNet		self	TR	advertising		wtm	wtm			
adnet.de	s	adNET.de		self		advertising		wtm	wtm			
adnet.lt	s	Adnet Media		self	VN	advertising		wtm	wtm			
adnet.ru	s	Medialand		self		advertising		wtm	wtm			
adnet.vn	s	Adnet Media		self	VN	advertising	Adnet	wtm	wtm			
adnetinteractive.com	s	Matomy Media		self	IL	advertising	Mediawhiz	wtm	wtm			
adnetinteractive.net	s	Matomy Media		self	IL	advertising	Mediawhiz	wtm	wtm			
adnetwork.adasiaholdings.com	s	AdAsia Holdings		self		advertising		wtm	wtm			
adnetwork.net.vn	s	Ambient Digital		self	SG	advertising		wtm	wtm			
adnetwork.vn	s	Ambient Digital		self	SG	advertising	Ambient	tpw+wtm	wtm		Ericcson	
adnetworkperformance.com	s	adnetworkperformance.com		self				wtm	prod			
adnext.fr	s	Adverline		self	FR	advertising	Adverline Board	tpw+wtm	wtm			
adnimation.com	s	adnimation		self		advertising		pbs	pbs			
adnium.com	s	Adnium		self		advertising		tpw+wtm	tpw			
adnostic.co.uk	s	Dennis Publishing		self		advertising	Adnostic	tpw	tpw			
adnuntius.delivery	s	Adnuntius AS		self		advertising		pbs	pbs	855		
adnuntiusconsent.mgr.consensu.org	s	Adnuntius CMP		self		consent-management		tpw	tpw			
adnwb.ru	s	actionpay		self		advertising		wtm	wtm			
adnxs.com	s	AppNexus Inc.	Microsoft	mem	US	advertising	AppNexus	tpw+wtm+pbs+hst+ocd	wtm	32		
adnxs.net	s	AppNexus Inc.	Microsoft	mem	US	advertising	AppNexus	wtm	wtm			
adnymics.com	s	Adnymics		self		advertising		wtm	wtm			
adobe.com	s	Adobe		self	US	advertising;identity/data-broker	Adobe Systems / Adobe Audience Manager	tpw+wtm	wtm			
adobedc.net	s	Adobe		self	US	analytics		cname+cur	cur			cname-target
adobedtm.com	s	Adobe		self	US	tag-manager	Adobe Tag Manager / Adobe Dynamic Tag Management	tpw+wtm+cur	wtm			
adobelogin.com	s	Adobe		self	US	customer-interaction	Adobe Login	wtm	wtm			
adobetag.com	s	Adobe		self	US	advertising	Adobe Marketing Cloud / Adobe TagManager	tpw+wtm	wtm			
adocean.pl	s	AdOcean		self	PL	advertising		tpw+wtm	wtm		Gemius	
adoftheyear.com	s	CloudVPS		self		other		tpw	tpw			
adohana.com	s	Ohana Advertising Network		self		advertising		wtm	wtm			
adomik.com	s	Adomik		self		analytics;advertising		tpw+wtm	tpw			
adonion.com	s	AdOnion		self	US	advertising		wtm	wtm			
adonweb.ru	s	actionpay		self		advertising		wtm	wtm			
adoperator.com	s	AdOperator		self	US	advertising		wtm	wtm			
adoric.com	s	Adoric		self		analytics		wtm	wtm			
adorika.com	s	Adorika		self	US	advertising		wtm	wtm			
adorika.net	s	Adorika		self	US	advertising		wtm	wtm			
adosia.com	s	Adosia		self		advertising		wtm	wtm			
adotmob.com	s	A.Mob		self		advertising	Adotmob	tpw+wtm+pbs	wtm	272	Adotmob	
adotube.com	s	Exponential Interactive, Inc		self	US	advertising	AdoTube	wtm	wtm			
adparlor.com	s	Fluent		self		advertising	AdParlor	wtm	wtm			
adparlour.com	s	Fluent		self		advertising	AdParlor	wtm	wtm			
adpeepshosted.com	s	Ad Peeps		self		advertising		wtm	wtm			
adperfect.com	s	AdPerfect		self	US	advertising		wtm	wtm			
adperium.com	s	Adperium		self	NL	advertising		wtm	wtm			
adpilot.at	s	AdPilot		self		advertising		wtm	wtm			
adplan-ds.com	s	AdPlan		self	US	advertising		wtm	wtm			
adplus.co.id	s	ADPLUS		self		advertising		wtm	wtm			
adpone.com	s	Adpone SL		self		advertising		pbs	pbs	799		
adprime.com	s	adprime		self		advertising		pbs	pbs			
adquery.io	s	adQuery		self		advertising		pbs	pbs	902		
adrcdn.com	s	WEBORAMA		self	FR	advertising		wtm	wtm			
adrcntr.com	s	WEBORAMA		self	FR	advertising		wtm	wtm			
adrdgt.com	s	Singtel	Nexxen	mem	SG	advertising	AppNexus / Adconion	tpw+wtm	wtm		AppNexus	
adreactor.com	s	AdReactor		self	US	advertising		wtm	wtm			
adready.com	s	Digital Remedy		self	US	advertising		wtm	wtm			
adreadytractions.com	s	Digital Remedy		self	US	advertising		wtm	wtm			
adrecord.com	s	Adrecord		self		advertising		wtm	wtm			
adrecover.com	s	AdPushUp, Inc.		self		advertising	AdRecover	tpw+wtm	wtm		AdRecover	
adresult.jp	s	AdResult		self		advertising		wtm	wtm			
adrevolver.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Bluelithium	wtm	wtm			
adrianquevedo.com	s	Adrian Quevedo		self		cdn/hosting		tpw	tpw			
adrino.io	s	Adrino Mobile Sp. z o.o.		self		advertising		pbs	pbs	1072		
adriver.ru	s	Ad River		self	RU	advertising		tpw+wtm	wtm			
adrolays.de	s	Axel Springer Group		self	DE	advertising	Contact Impact	wtm	wtm			
adroll.com	s	AdRoll		self	US	advertising		tpw+wtm	wtm	130		
adroll.mgr.consensu.org	s	AdRoll CMP		self		consent-management		tpw	tpw			
adrom.net	s	adRom		self		advertising		wtm	prod			
adrsp.net	s	Oracle		self	US	customer-interaction	Oracle Responsys	tpw	tpw			
adrta.com	s	Pixalate, Inc.		self		advertising	Pixalate	tpw+wtm	wtm			
adrtx.net	s	Arvato Bertelsmann		self	DE	advertising	adality GmbH	wtm	wtm			
adru.net	s	Adru.net		self		advertising		wtm	wtm			
adrunnr.com	s	AdRunnr		self		advertising		wtm	wtm			
ads-altstarmedia.com	s	altstar		self		advertising		pbs	pbs			
ads-creativesyndicator.com	s	Rightster		self		advertising		tpw	tpw			
ads-digitalkeys.com	s	R-Advertising		self		advertising		wtm	wtm			
ads-flipp.com	s	flipp		self		advertising		pbs	pbs			
ads-rtbdemand.com	s	rtbdemand		self		advertising		pbs	pbs			
ads-smoot.com	s	smootai		self		advertising		pbs	pbs			
ads-twitter.com	s	Twitter	X Corp.	mem	US	advertising	Twitter Online Conversion Tracking	tpw+wtm+hst	wtm			
ads.ad-center.com	s	Ad-Center		self		analytics		wtm	wtm			
ads.ad4game.com	s	ad4game		self	CA	advertising		wtm	wtm			
ads.admarvel.com	s	AdColony		self	US	advertising		wtm	wtm			
ads.adpv.com	s	Adpv (ADG Advertising Marketplace)		self		advertising	Adpv	wtm	wtm			
ads.adwitserver.com	s	Adwit		self	CA	advertising		wtm	wtm			
ads.adxpose.com	s	Comscore		mem	US	advertising	AdXpose	wtm	wtm			
ads.affbuzzads.com	s	AffiliateBuzz		self	US	advertising		wtm	wtm			
ads.aftonbladet.se	s	Aftonbladet		self		advertising	Aftonbladet Ads	wtm	wtm			
ads.albawaba.com	s	Al Bawaba		self	JO	advertising	Al Bawaba Advertising	wtm	wtm			
ads.amgdgt.com	s	Singtel	Nexxen	mem	SG	advertising	Amobee	wtm	wtm			
ads.api.vungle.com	s	Vungle Limited	Liftoff	mem		advertising		thar	thar			
ads.audience2media.com	s	Audience2Media		self	GB	advertising		wtm	wtm			
ads.avazu.net	s	Avazu Network		self	US	advertising		wtm	wtm			
ads.avct.cloud	e	Avocet Systems Limited		self		advertising	Avocet Systems	tpw	tpw			
ads.bid	s	ads2.bid		self				cname	cname			cname-target
ads.brand.net	s	Valassis		self	US	advertising		wtm	wtm			
ads.crakmedia.com	s	Crakmedia Network		self		advertising		wtm	wtm			
ads.dedicatedmedia.com	s	Dedicated Media		self	US	advertising		wtm	wtm			
ads.doclix.com	s	AdSide		self	US	advertising		wtm	wtm			
ads.exactdrive.com	s	Exact Drive		self	US	advertising		wtm	wtm			
ads.fairfax.com.au	e	Fairfax Media		self		other		tpw	tpw			
ads.intergi.com	s	Intergi Entertainment		self	US	advertising	Intergi	wtm	wtm			
ads.jinkads.com	s	Jink		self	DE	advertising		wtm	wtm			
ads.linkedin.com	s	Microsoft		self	US	advertising	LinkedIn Ads	tpw+wtm+hst	wtm		LinkedIn Ads	
ads.mocean.mobi	s	PubMatic		self	US	advertising	mOcean Mobile	wtm	wtm			
ads.moceanads.com	s	PubMatic		self	US	advertising	mOcean Mobile	wtm	wtm			
ads.mopub.com	s	MoPub	AppLovin	mem		advertising		thar	thar			
ads.networkhm.com	s	Harren Media		self	US	advertising		wtm	wtm			
ads.newtention.net	s	NEXT AUDIENCE		self	US	advertising	Newtention	wtm	wtm			
ads.newtentionassets.net	s	NEXT AUDIENCE		self	US	advertising	Newtention	wtm	wtm			
ads.ngageinc.com	s	NGINX		self		analytics	NGage INC.	wtm	wtm			
ads.orange142.com	s	Orange142		self		advertising		wtm	wtm			
ads.pheedo.com	s	Pheedo		self	US	advertising		wtm	wtm			
ads.placester.net	s	Placester		self		advertising		wtm	wtm			
ads.pubmatic.com	s	PubMatic		self	US	advertising		thar	thar			
ads.q1media.com	s	Q1Media		self		advertising		wtm	wtm			
ads.referlocal.com	s	ReferLocal		self	US	advertising		wtm	wtm			
ads.saymedia.com	s	Say Media		self	US	advertising		wtm	wtm			
ads.sexinyourcity.com	s	SexInYourCity		self	GB	advertising		wtm	wtm			
ads.sixapart.com	s	Six Apart		self	US	advertising	Six Apart Advertising	wtm	wtm			
ads.thehiveworks.com	s	Hive Works		self		advertising	Hive Networks	wtm	wtm			
ads.themoneytizer.com	s	The Moneytizer		self		advertising	Moneytizer	wtm	wtm			
ads.tiktok.com	s	ByteDance Ltd	ByteDance	mem		advertising	TikTok Pixel	hst	tpw		TikTok	
ads.tlvmedia.com	s	TLVMedia		self	US	advertising		wtm	wtm			
ads.vertoz.com	s	Vertoz		self		advertising		wtm	wtm			
ads.yahoo.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Yahoo! Ad Exchange	wtm	wtm			
ads5.admatic.com.tr	s	Admatic		self		advertising		wtm	wtm			
adsafeprotected.com	s	Integral Ad Science, Inc.	Integral Ad Science	mem	US	advertising;fraud-prevention	Integral Ad Science	tpw+wtm+cur	wtm	278		
adsafety.net	s	Admans		self		advertising	Adglue	wtm	wtm			
adsame.com	s	AdSame		self		advertising		wtm	wtm			
adsbookie.com	s	AdsBookie		self		advertising		wtm	prod			
adsbwm.com	s	OxaMedia		self	GB	customer-interaction		wtm	wtm			
adsbyisocket.com	s	Magnite		self	US	advertising	isocket	wtm	wtm			
adscale.de	s	Ströer SSP GmbH		self	DE	advertising	Adscale	tpw+wtm+pbs+ocd	wtm	136	Adscale | adscale.de	
adschoom.com	s	JSWeb Production		self		advertising	Adschoom	tpw	tpw			
adscience.nl	s	Adscience		self		advertising		tpw+wtm+ocd	wtm		Ortec	
adsco.re	s	AdScore		self		advertising		tpw+wtm	tpw			
adsdk.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Verizon Media	wtm	wtm			
adsearch.adkontekst.pl	s	Adkontekst		self	US	advertising		wtm	wtm			
adsensecamp.com	s	AdsenseCamp		self	US	advertising		wtm	wtm			
adsensecustomsearchads.com	s	Google	Alphabet (Google)	mem	US	advertising	Google Custom Search Ads	wtm	wtm			
adserve.adpulse.ir	s	AdPulse.ir		self		advertising	AdPulse	wtm	wtm			
adserver.adnexio.com	s	AdNexio		self		advertising		wtm	wtm			
adserver.com.br	s	Predicta		self	BR	advertising		wtm	wtm			
adserver01.de	s	adnanny		self		advertising		tpw	tpw	809		
adserverpub.com	s	AdServerPub		self	US	advertising		wtm	wtm			
adservice.google.be	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.ca	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.ch	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.co.id	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.co.in	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.co.jp	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.co.kr	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.co.nz	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.co.uk	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.com	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.com.au	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.com.br	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.com.sg	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.com.ua	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.de	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.es	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.fr	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.ie	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.nl	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservice.google.se	e	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads	tpw	tpw			
adservinghost.com	s	FM Adserving		self		advertising		wtm	wtm			
adservinginternational.com	s	FM Adserving		self		advertising		wtm	wtm			
adsfac.eu	s	Adslot		self		advertising	Facilitate Digital	wtm	wtm			
adsfac.net	s	Adslot		self		advertising	Facilitate Digital	wtm	wtm			
adsfac.sg	s	Adslot		self		advertising	Facilitate Digital	wtm	wtm			
adsfac.us	s	Adslot		self		advertising	Facilitate Digital	wtm	wtm			
adsfactor.net	s	Pixels.Asia		self		advertising	Adsfactor	wtm	wtm			
adsgravity.io	s	Coin Traffic		self		advertising		pbs	pbs			
adshost1.com	s	Epom		self		advertising		wtm	wtm			
adshost2.com	s	Epom		self		advertising		wtm	wtm			
adsiduous.com	s	Adsiduous		self		advertising		tpw	tpw			
adsinteractive.com	s	Ads Interactive Ltd.		self		advertising		pbs	pbs	1212		
adskeeper.co.uk	s	Adskeeper		self		advertising		wtm	wtm			
adslot.com	s	Adslot		self		advertising		wtm	wtm			
adsmarket.com	s	Matomy Media		self	IL	advertising	Matomy Market	wtm	wtm			
adsmoloco.com	s	Moloco		self	US	advertising		cur	cur			
adsmovil.com	s	adsmovil		self		advertising		pbs	pbs	1191		
adsnative.com	s	AdsNative		self		advertising		tpw+wtm	wtm			
adsniper.ru	s	AdSniper		self		advertising		tpw+wtm	wtm			
adsonar.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	AOL Sponsored Listiings / Quigo AdSonar	tpw+wtm	wtm		AOL	
adspdbl.com	s	Avid Media		self		customer-interaction;media		tpw+wtm	wtm			
adspeed.com	s	AdSpeed		self	US	advertising		wtm	wtm			
adspeed.net	s	AdSpeed		self	US	advertising		tpw+wtm	wtm			
adspirit.de	s	AdSpirit GmbH		self	DE	advertising	Ad Spirit	wtm	wtm	6		
adspirit.net	s	AdSpirit GmbH		self	DE	advertising	Ad Spirit	wtm	wtm			
adspruce.com	s	AdSpruce		self		advertising		tpw	tpw			
adsrevenue.net	s	YesUp		self		advertising	YesUp Advertising	wtm	wtm			
adsrvr.org	s	The Trade Desk		self	US	advertising;identity/data-broker	TradeDesk	tpw+wtm+pbs+hst+ocd+cur	wtm	21	The UK Trade Desk Ltd	
adstage-analytics.herokuapp.com	s	AdStage		self		advertising		wtm	wtm			
adstars.co.id	s	AdStars		self		advertising		wtm	wtm			
adstat.4u.pl	s	stat4u		self	PL	analytics		wtm	wtm			
adstheaa.com	s	The AA		self		advertising		tpw	tpw			
adsummos.net	s	Operative Media		self	US	advertising		wtm	wtm			
adsvc1107131.net	s	MediaShift		self		advertising		wtm	wtm			
adswizz.com	s	AdsWizz	SiriusXM	mem		advertising		tpw+wtm	wtm	507		
adsymptotic.com	s	Drawbridge		self	US	advertising;identity/data-broker		tpw+wtm	wtm			
adtag.cc	s	Digital Nomads		self		advertising		wtm	prod			
adtaily.com	s	AdTaily		self	US	advertising		wtm	wtm			
adtaily.pl	s	AdTaily		self	US	advertising		wtm	wtm			
adtarget.com.tr	s	Adtarget Teknoloji A.S.		self		advertising		pbs	pbs	779		
adtarget.market	s	adtrgtme		self		advertising		pbs	pbs			
adtarget.me	s	Adtarget.me		self		advertising		wtm	wtm	1200		
adtarget.org	s	adtg_org		self		advertising		pbs	pbs			
adtdp.com	s	aja		self		advertising		pbs	pbs			
adtech.de	s	Verizon	Yahoo (Apollo)	mem	US	advertising;analytics	One by AOL / ADTECH	tpw+wtm	wtm		AOL	
adtechjp.com	s	AOL	Yahoo (Apollo)	mem		advertising	One by AOL	tpw	tpw			
adtechus.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising;analytics	Adtech (AOL) / ADTECH	tpw+wtm	wtm		Adtech (AOL)	
adtegrity.net	s	Adtegrity		self	US	advertising		wtm	wtm			
adtelligence.de	s	Adtelligence		self		advertising		wtm	prod			
adtelligent.com	s	Adtelligent Inc.		self		advertising		pbs	pbs	410		
adthink.com	s	Adthink		self	US	advertising		wtm	wtm			
adthrive.com	s	Raptive		self	US	advertising		cur	cur	996		
adtiger.de	s	AdTiger		self	DE	advertising		wtm	wtm			
adtimaserver.vn	s	Adtima		self		advertising		wtm	wtm			
adtlgc.com	s	Enreach		self		advertising		wtm	wtm			
adtng.com	s	adtng.com		self		advertising		wtm	prod			
adtoll.com	s	Clickbooth		self	US	advertising		wtm	wtm			
adtoma.com	s	Adtoma		self		advertising		wtm	wtm			
adtomafusion.com	s	Adtoma		self		advertising		wtm	wtm			
adtonos.com	s	Radio Net Media Limited		self		advertising		pbs	pbs	682		
adtotal.pl	s	Wirtualna Polska		self	PL	advertising		wtm	wtm			
adtpix.com	s	Adtegrity		self	US	advertising		tpw+wtm	wtm			
adtr02.com	s	adtr02.com		self				wtm	prod			
adtrafficquality.google	s	Google	Alphabet (Google)	mem	US	fraud-prevention;advertising		cur	cur			
adtraxx.de	s	AdTrax		self		advertising	AdTraxx	wtm	wtm			
adtrgt.com	s	AdOn Network		self	US	advertising		wtm	wtm			
adtriba.com	s	AdTriba		self		analytics		wtm	prod	827		
adtrue.com	s	AdTrue		self		advertising		tpw+wtm	wtm		FPT AdTrue	
adtrustmedia.com	s	AdTrustMedia		self		advertising		wtm	wtm			
adultadworld.com	s	Adult AdWorld		self	US	advertising		wtm	wtm			
adultfriendfinder.com	s	FriendFinder Networks		self	US	advertising	FriendFinder Network	wtm	wtm			
adunits.datawrkz.com	s	Datawrkz		self		advertising		wtm	wtm			
adunity.com	s	Adunity		self		advertising		tpw	tpw			
adup-tech.com	s	ADUP Technology		self		advertising		wtm+pbs	wtm	647	Axel Springer Teaser Ad GmbH	
adv.imadrep.co.kr	s	i'mad republic		self		advertising	imad	wtm	wtm			
advaction.ru	s	Advaction		self		advertising		wtm	wtm			
advangelists.com	s	advangelists		self		advertising		pbs	pbs			
adventori.com	s	ADventori SAS		self		advertising	ADventori	tpw+wtm	wtm	27		
adverline.com	s	Adverline		self	FR	advertising	Adverline Board	tpw+wtm	wtm			
adversaldisplay.com	s	Adversal		self	US	advertising		wtm	wtm			
adversalservers.com	s	Adversal		self	US	advertising		wtm	wtm			
adverserve.net	s	adverServe		self		advertising		wtm	wtm			
adverticum.net	s	Adverticum		self	US	advertising		wtm	wtm	798		
advertise.com	s	Advertise.com		self	US	advertising		wtm	wtm			
advertisespace.com	s	AdvertiseSpace		self	US	advertising		wtm	wtm			
advertising.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	AOL / Oath / Verizon Media	tpw+wtm+ocd	wtm		AOL / Oath / Verizon Media | Yahoo	
advertising.gov.au	s	Australian Government		self		advertising	Australia.gov	wtm	wtm			
advertlets.com	s	Advertlets		self		advertising		wtm	wtm			
advertserve.com	s	AdvertServe		self	US	advertising		tpw+wtm	wtm			
advertstream.com	s	Adthink		self	US	advertising		wtm	wtm			
advg.jp	s	AdPlan		self	US	advertising		wtm	wtm			
advidi.com	s	Advidi		self		advertising		wtm	wtm			
adview.com	s	AdView		self		advertising		pbs	pbs	1022		
adview.pl	s	Agora SA		self		advertising	Agora	wtm	wtm			
adviva.net	s	Specific Media		self	US	advertising		tpw+wtm	wtm			
advolution.de	s	Advolution		self		advertising		tpw+wtm	wtm			
advombat.ru	s	AiData		self		advertising		wtm	wtm			
adwebster.com	s	adwebster		self		advertising		wtm	wtm			
adwise.bg	s	Adwise		self		advertising		tpw	tpw			
adwolf.ru	s	Yandex		mem	RU	advertising	AdFox	wtm	wtm			
adworldmedia.com	s	Adult AdWorld		self	US	advertising		wtm	wtm			
adworx.at	s	ORS		self		advertising	ADworx	wtm	wtm			
adworxs.net	s	adworxs.net		self		advertising		wtm	prod			
adx.adform.net	s	Adform		self	DK	advertising		thar	thar			
adx.com.ru	s	Yabbi		self		advertising		wtm	prod			
adx1.com	s	Adsty		self		advertising	AdMachine	tpw+wtm	tpw			
adx2.adform.net	s	Adform		self	DK	advertising		thar	thar			
adxcore.com	s	Adthink		self	US	advertising		tpw+ocd	tpw		Adxcore	
adxion.com	s	adXion		self		advertising		wtm	wtm			
adxpansion.com	s	AdXpansion		self	CA	advertising		wtm	wtm			
adxpose.com	s	Comscore		mem	US	analytics;audience-measurement		tpw	tpw			
adxprtz.com	s	adxprtz.com		self		advertising		wtm	prod			
adxvel.com	s	velonium		self		advertising		pbs	pbs			
adyapper.com	s	AdYapper		self		advertising		tpw	tpw			
adyen.com	s	Adyen		self		payment		tpw+cur	tpw			
adyoulike.com	s	Adyoulike		self		advertising		tpw+wtm	wtm	259		
adyoulike.net	s	Adyoulike		self		advertising		tpw	tpw			
adzerk.net	s	Adzerk		self	US	advertising		tpw+wtm	wtm			
adzhub.com	s	CtrlShift		self	SG	advertising		wtm	wtm			
adziff.com	s	Ziff Davis Tech		self		advertising		tpw	tpw			
adzip.co	s	Adbox Digital		self		advertising	Adzip	tpw	tpw			
adzly.com	s	adzly		self	US	advertising		wtm	wtm			
aemediatraffic.com	s	Aemediatraffic		self		analytics		wtm	prod			
aerisapi.com	s	AerisWeather		self		advertising		wtm	wtm			
aerserv.com	s	AerServ		self		advertising		tpw	tpw			
afcyhf.com	s	Conversant	Epsilon (Publicis)	mem	US	advertising	CJ Affiliate	wtm	wtm			
afdads.com	s	ironSource		self	US	advertising		wtm	wtm			
aff3.gittigidiyor.com	s	eBay		self	US	advertising	GittiGidiyor Affiliate Program	wtm	wtm			
affec.tv	s	Affectv		self		advertising		tpw	tpw	178		
affectv.com	s	Hybrid Theory		self	GB	advertising	Affectv	tpw+wtm	wtm		Affectv	
affex.org	s	Ingenious Technologies		self				cname	cname			cname-target
affilbox.cz	s	Affilbox		self	CZ	advertising		cname+cur	cur			cname-target
affiliate.entireweb.com	s	Entireweb		self	US	advertising	SpeedyAds	wtm	wtm			
affiliate.godaddy.com	s	GoDaddy		self	US	advertising	GoDaddy Affiliate Program	wtm	wtm			
affiliate4you.nl	s	Family Blend		self		advertising	Affiliate4You	wtm	wtm			
affiliatefuture.com	s	AffiliateFuture		self		advertising		wtm	wtm			
affiliatelounge.com	s	Betsson Group Affiliates		self	US	advertising	AffiliateLounge	wtm	wtm			
affiliatetechnology.com	s	PepperJam		self	US	customer-interaction		tpw	tpw			
affiliation-france.com	s	Affiliation-France		self		advertising		wtm	wtm			
affiliatly.com	s	Affiliatly		self		advertising		tpw	tpw			
affiliator.com	s	Affiliator		self		advertising		wtm	wtm			
affiliaweb.fr	s	Affiliaweb		self		advertising		wtm	wtm			
affimax.de	s	AffiMax		self		advertising		wtm	wtm			
affinity.com	s	Affinity		self		advertising		wtm	wtm			
affino.com	e	Affino		self		advertising		tpw	tpw			
affirm.com	s	Affirm		self		payment		tpw+cur	tpw			
affiz.net	s	Affiz CPM		self		advertising		wtm	wtm			
afgr2.com	s	afgr2.com		self		advertising		wtm	prod			
afront.io	s	afront		self		advertising		pbs	pbs			
afsanalytics.com	s	AFS Analytics		self		analytics	AFS Analystics	wtm	wtm			
afterpay.com	s	Block		self		payment	Afterpay	tpw+cur	tpw			
aftv-serving.bid	s	aftv-serving.bid		self		advertising		wtm	prod			
afy11.net	s	Cox Enterprises		self	US	advertising	Cox Digital Solutions / Adify	tpw+wtm	wtm		Cox Digital Solutions	
agcdn.com	s	Accord Group		self		advertising	Accord Holdings	tpw+wtm	wtm			
agendamedia.co.uk	s	Agenda Media		self		advertising		tpw	tpw			
agilitycms.com	s	Agility		self		cdn/hosting		tpw	tpw			
agilone.com	s	AgilOne		self		customer-interaction;analytics		tpw+wtm	wtm			
agkn.com	s	Neustar	TransUnion	mem		advertising;identity/data-broker	Aggregate Knowledge	tpw+wtm+ocd+cur	wtm	261;468		
agoramedia.com	s	Everyday Health		self	US	advertising		tpw	tpw			
agrvt.com	s	Alliance Gravity Data Media		self		advertising		pbs	pbs	501		
ahalogy.com	s	Ahalogy		self		social		tpw	tpw			
ahcdn.com	s					infrastructure		wtm			Advanced Hosters	infrastructure
aheadworks.com	s	Aheadworks		self		other		tpw	tpw			
ahrefs.com	s	Ahrefs		self		analytics		hst	prod			
ai.autoid.com	s	AutoID		self		analytics		wtm	wtm			
aidata.io	s	AiData		self		advertising		wtm	wtm			
aidemsrv.com	s	aidem		self		advertising		pbs	pbs			
aim4media.com	s	Aim4Media		self		advertising		wtm	wtm			
aimatch.com	s	SAS		self	US	advertising;analytics	SAS Institute	tpw+wtm	wtm			
aimediagroup.com	s	Ai Media Group		self		advertising		tpw+wtm	wtm			
air.tv	s	AIR.TV		self		advertising		tpw	tpw			
aira.net	s	Aira		self		advertising		tpw	tpw			
airbrake.io	s	Airbrake		self	US	advertising		wtm	wtm			
airpr.com	s	AirPR		self		analytics		tpw+wtm	wtm			
aiv-cdn.net	s	Amazon		mem	US	media;cdn/hosting	Amazon Instant Video	wtm+cur	wtm			
aiv-delivery.net	s	Amazon		mem	US	cdn/hosting		cur	cur			
ajax.cloudflare.com	e	Cloudflare		self	US	other		tpw	tpw			
ajax.googleapis.com	e	Google	Alphabet (Google)	mem	US	cdn/hosting	Google CDN / Google Hosted Libraries	tpw+hst	tpw			
ak-cdn.placelocal.com	s	Market Thunder		self		advertising		wtm	wtm			
ak-is2.net	s	Webair		self				cname	cname			cname-target
akamai.net	s					infrastructure	Akamai	tpw+wtm			Akamai Technologies	infrastructure
akamaiedge.net	s					infrastructure	Akamai	tpw			Akamai Technologies	infrastructure
akamaihd.net	s					infrastructure	Akamai	tpw+wtm+cur			Akamai Technologies	infrastructure
akamaitechnologies.com	s					infrastructure	Akamai	tpw			Akamai Technologies	infrastructure
akamaitechnologies.fr	s					infrastructure	Akamai	tpw			Akamai Technologies	infrastructure
akamaized.net	s					infrastructure	Akamai	tpw+wtm+cur			Akamai Technologies	infrastructure
akamoihd.net	s	akamoihd.net		self		other		wtm	prod			
akanoo.com	s	Akanoo		self		analytics		tpw+wtm	wtm			
akavita.com	s	Akavita		self		advertising		wtm	wtm			
akstat.io	s	Akamai Technologies		self	US	analytics;cdn/hosting	mPulse	tpw+wtm	wtm		mPulse	
al-ad.com	s	Appstock LTD.		self		advertising		pbs	pbs	1223		
alb.reddit.com	s	reddit		self	US	advertising	Reddit Pixel	hst	wtm			
albacross.com	s	Albacross		self		customer-interaction		tpw	tpw			
alchemyx.live	s	alchemyx		self		advertising		pbs	pbs			
alchemyx.online	s	alchemyx		self		advertising		pbs	pbs			
alcmpn.com	s	Alliant		self	US	identity/data-broker		cur	cur			
alcvid.com	s	Venatus Media Limited		self		customer-interaction	Venatus Media	tpw	tpw			
aldi-international.com	s	aldi-international.com		self		other		wtm	prod			
alenty.com	s	AppNexus Inc.	Microsoft	mem	US	advertising	Alenty	wtm	wtm			
alephd.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	AlephD	tpw+wtm	wtm		AOL	
alexa.com	s	Amazon		mem	US	advertising	Alexa Traffic Rank	wtm	wtm			
alexametrics.com	s	Amazon		mem	US	analytics	Alexa / Alexa Metrics	tpw+wtm	wtm		Alexa	
algolia.com	s	algolia		self		advertising		wtm	prod			
algolia.io	s	Algolia		self		other		tpw	tpw			
algolia.net	s	Algolia		self		advertising		tpw+wtm	tpw			
algolianet.com	s	Algolia		self		other		tpw	tpw			
algovid.com	s	Cedato		self		advertising	algovid.com	tpw+wtm	tpw			
alibaba.com	s	Alibaba		self		other		wtm	wtm			
alicdn.com	s	Alibaba		self		other		wtm	wtm			
alipay.com	s	Alibaba		self		customer-interaction	Alipay	wtm	wtm			
alipcsec.com	s	Alibaba		self		advertising	Taobao	wtm	wtm			
alkimi-onboarding.com	s	Alkimi		self		advertising		pbs	pbs	1169		
allaccess.com.ph	s	All Access		self		other		tpw	tpw			
allegroimg.com	s	Allegro		self		other		wtm	wtm			
allegrostatic.com	s	Allegro		self		other		wtm	wtm			
allegrostatic.pl	s	Allegro		self		other		wtm	wtm			
allo-pages.fr	s	Links Lab		self		customer-interaction	Allo-Pages	wtm	wtm			
allotraffic.com	s	AlloTraffic		self		advertising		wtm	wtm			
allyes.com	s	Allyes		self		advertising		wtm	wtm			
alphassl.com	s	AlphaSSL		self		other		tpw	tpw			
alphr.com	s	Dennis Publishing		self		other		tpw	tpw			
altitude-arena.com	s	Altitude		self		advertising	ARENA	tpw	tpw			
altitudeplatform.com	s	Altitude		self		advertising		tpw	tpw			
altocloud.com	s	Altocloud		self		analytics		tpw	tpw			
am-vid-events.taboola.com	s	Taboola		self	US	advertising		thar	thar			
am-wf.taboola.com	s	Taboola		self	US	advertising		thar	thar			
am10.ru	s	advmaker.ru		self	RU	advertising		wtm	wtm			
am15.net	s	advmaker.ru		self	RU	advertising		wtm	wtm			
amadesa.com	s	Amadesa		self	US	advertising		wtm	wtm			
amazon-adsystem.com	s	Amazon		mem	US	advertising	Amazon Ads / Amazon Advertising / Amazon Ad Tag	tpw+wtm+omni+hst+ocd+cur	cur	793		
amazon.ae	s	Amazon		mem	US	other		cur	cur			
amazon.ca	s	Amazon		mem	US	other	Amazon.com	wtm	wtm			
amazon.cn	s	Amazon		mem	US	other		cur	cur			
amazon.co.jp	s	Amazon		mem	US	other	Amazon.com	wtm	wtm			
amazon.co.uk	s	Amazon		mem	US	other	Amazon.com	tpw+wtm	wtm			
amazon.co.za	s	Amazon		mem	US	other		cur	cur			
amazon.com	s	Amazon		mem	US	other	Amazon.com	tpw+wtm	wtm			
amazon.com.au	s	Amazon		mem	US	other		cur	cur			
amazon.com.be	s	Amazon		mem	US	other		cur	cur			
amazon.com.br	s	Amazon		mem	US	other		cur	cur			
amazon.com.mx	s	Amazon		mem	US	other		cur	cur			
amazon.com.tr	s	Amazon		mem	US	other		cur	cur			
amazon.de	s	Amazon		mem	US	other	Amazon.com	wtm	wtm			
amazon.dev	s	Amazon		mem	US	other		cur	cur			
amazon.eg	s	Amazon		mem	US	other		cur	cur			
amazon.es	s	Amazon		mem	US	other	Amazon.com	wtm	wtm			
amazon.fr	s	Amazon		mem	US	other	Amazon.com	wtm	wtm			
amazon.ie	s	Amazon		mem	US	other		cur	cur			
amazon.in	s	Amazon		mem	US	other		cur	cur			
amazon.it	s	Amazon		mem	US	other	Amazon.com	wtm	wtm			
amazon.nl	s	Amazon		mem	US	other		cur	cur			
amazon.pl	s	Amazon		mem	US	other		cur	cur			
amazon.sa	s	Amazon		mem	US	other		cur	cur			
amazon.se	s	Amazon		mem	US	other		cur	cur			
amazon.sg	s	Amazon		mem	US	other		cur	cur			
amazonaws.com	s					infrastructure	Amazon Web Services	tpw+wtm+cur			Amazon	infrastructure
amazoncognito.com	s					infrastructure		cur			Amazon	infrastructure
amazonpay.com	s	Amazon		mem	US	customer-interaction;payment	Amazon Payments	wtm+cur	wtm			
amazontrust.com	s	Amazon		mem	US	other	Amazon Trust Services	tpw	tpw			
amazonwebapps.com	s	Amazon		mem	US	other	Amazon Web Services	tpw	tpw			
amazonwebservices.com	s	Amazon		mem	US	cdn/hosting	Amazon Web Services	tpw+wtm	wtm			
ambientplatform.vn	s	Ambient Digital		self	SG	advertising	Ambient	tpw+wtm	wtm		Ericcson	
amgdgt.com	s	Singtel	Nexxen	mem	SG	customer-interaction;advertising	Amobee / Adconion	tpw+wtm	wtm		Amobee	
amgload.net	s	amgload.net		self				wtm	prod			
amigos.com	s	FriendFinder Networks		self	US	advertising	FriendFinder Network	wtm	wtm			
amimg.net	s	Ad Magnet		self	US	advertising		wtm	wtm			
ammadv.it	s	Aruba Media Marketing		self	US	advertising		wtm	wtm			
amoad.com	s	AMoAd		self		advertising		wtm	wtm			
amobee.com	s	Singtel	Nexxen	mem	SG	advertising	Amobee	wtm	wtm	23		
amp.cloudflare.com	e	Cloudflare		self	US	cdn/hosting	Cloudflare CDN	tpw	tpw			
ampcid.google.com	e	Google	Alphabet (Google)	mem	US	analytics	Google AMP	tpw	tpw			
amplience.com	s	Amplience		self		customer-interaction		tpw	tpw			
amplience.net	s	Amplience		self		customer-interaction		tpw	tpw			
amplitude.com	s	Amplitude		self		analytics	Amplitude Mobile Analytics	tpw+wtm+omni+hst+ocd	wtm			
ampproject.org	s	Google	Alphabet (Google)	mem	US	other	AMP / AMP Project	tpw+wtm	wtm		AMP	
ampxchange.com	s	AMPexchange		self		advertising	adMarketplace	tpw	tpw			
amung.us	s	whos.amung.us		self	CA	analytics		wtm	wtm			
amxdt.com	s	Aerify Media		self	US	advertising		wtm	wtm			
amxrtb.com	s	Monet Engine Inc		self		advertising		pbs	pbs	737		
an.webvisor.org	s	Yandex		mem	RU	analytics	Yandex.Direct	wtm	wtm			
an.yandex.ru	s	Yandex		mem	RU	advertising;analytics	Yandex Ads / Yandex.Direct	tpw+wtm	wtm			
analytics-cdn.sykescottages.co.uk	s	Sykes Cottages		self		analytics	Sykes	wtm	wtm			
analytics-egain.com	s	eGain		self	US	analytics		tpw	tpw			
analytics-sdk.yle.fi	s	YLE (Finnish Broadcasting Company)		self		analytics	YLE	wtm	wtm			
analytics.163.com	s	163		self		advertising		wtm	wtm			
analytics.ahrefs.com	s	Ahrefs Analytics		self		analytics		hst	prod			
analytics.avanser.com.au	s	AVANSER		self		customer-interaction		wtm	wtm			
analytics.brightedge.com	s	BrightEdge		self	US	advertising		wtm	wtm			
analytics.clickdimensions.com	s	ClickDimensions		self	US	advertising		wtm	wtm			
analytics.cohesionapps.com	s	Red Ventures		self		analytics		wtm	wtm			
analytics.convertlanguage.com	s	MotionPoint Corporation		self		analytics	MotionPoint	wtm	wtm			
analytics.fairfax.com.au	e	Fairfax Media		self		analytics	Fairfax Media Analtics	tpw	tpw			
analytics.gigyahosting1.com	s	SAP		self		analytics	Gigya	wtm	wtm			
analytics.google.com	e	Google	Alphabet (Google)	mem	US	analytics	Google Analytics / GA4	tpw+thar+hst	tpw			
analytics.kidoz.net	s	KIDOZ Ltd.		self		advertising		thar	thar			
analytics.leadlifesolutions.net	s	LeadLife		self		customer-interaction		wtm	wtm			
analytics.live.com	s	Microsoft		self	US	advertising	Microsoft Analytics	wtm	wtm			
analytics.livestream.com	s	Vimeo	Vimeo (Bending Spoons)	mem	US	media	Livestream	wtm	wtm			
analytics.m7g.twitch.tv	s	Amazon		mem	US	analytics		cur	cur			
analytics.performable.com	s	HubSpot		self	US	analytics	Performable	wtm	wtm			
analytics.plex.tv	s	Plex		self		analytics	Plex Metrics	wtm	wtm			
analytics.recruitics.com	s	Recruitics		self		analytics		wtm	wtm			
analytics.sitewit.com	s	SiteWit		self		advertising		wtm	wtm			
analytics.skroutz.gr	s	Skroutz		self		analytics		wtm	wtm			
analytics.snidigital.com	s	Scripps Networks		self	US	analytics	Scripps Analytics	wtm	wtm			
analytics.tiktok.com	s	ByteDance Ltd	ByteDance	mem		advertising	TikTok / TikTok Analytics	omni+hst	tpw		TikTok	
analytics.twitter.com	s	Twitter	X Corp.	mem	US	advertising;analytics	Twitter Online Conversion Tracking	tpw+wtm+omni+hst	wtm			
analytics.yahoo.com	s	Verizon	Yahoo (Apollo)	mem	US	analytics	Yahoo! Analytics	wtm	wtm			
analytics.yola.net	s	Yola		self		analytics	Yola Analytics	wtm	wtm			
analytics.ziftsolutions.com	s	Zift Solutions		self		analytics		wtm	wtm			
anametrix.com	s	Ensighten		self	US	analytics	Anametrix	tpw	tpw			
anametrix.net	s	Anametrix		self		analytics		wtm	wtm			
ancestrycdn.com	s	Ancestry		self		cdn/hosting	Ancestry CDN	wtm	wtm			
ancoraplatform.com	s	Ancora		self		advertising;analytics	Ancora Platform	tpw+wtm	wtm			
and.co.uk	s	Daily Mail and General Trust plc		self		other	DMG Media	tpw+wtm	wtm		DMG Media	
andbeyond.media	s	AndBeyond.Media		self		advertising	Alchemy	tpw+pbs	tpw		beyondmedia	
andomedia.com	s	Triton Digital		self		media		wtm	wtm			
anedot.com	s	Anedot		self		other		tpw	tpw			
anetwork.ir	s	Anetwork		self		advertising		wtm	wtm			
angsrvr.com	s	Fyber		self		advertising	Falk Technologies	tpw+wtm	wtm		Falk Technologies	
animatedjs.com	s	AnimateJS		self		other		tpw	tpw			
aniview.com	s	Tealium		self	US	tag-manager;advertising	AniView	tpw+wtm+ocd	tpw	780	Aniview	
anm.co.uk	s	DMG Media		self		other		tpw	tpw			
anormal-tracker.de	s	Anormal-Tracker		self	DE	analytics		wtm	wtm			
anrdoezrs.net	s	Conversant	Epsilon (Publicis)	mem	US	advertising	CJ Affiliate	wtm	wtm			
answcdn.com	s	Answers.com		self		analytics	Answers	tpw	tpw			
answerdash.com	s	AnswerDash		self		customer-interaction		tpw	tpw			
answers.com	s	Answers.com		self		analytics	Answers	tpw	tpw			
answerscloud.com	s	Answers.com		self		analytics;social	ForeSee / Answers Cloud Service	tpw+wtm	wtm			
ant.conversive.nl	s	Conversive		self	NL	advertising		wtm	wtm			
anthill.vn	s	Ants		self		social		wtm	wtm			
ants.vn	s	Ants		self		social		wtm	wtm			
anzu-rtb.live	s	anzuDSP		self		advertising		pbs	pbs			
anzumarketplace.com	s	anzuSSP		self		advertising		pbs	pbs			
aol.co.uk	s	AOL / Oath / Verizon Media		self		advertising	AOL / Oath / Verizon Media	tpw	tpw			
aol.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	AOL / Oath / Verizon Media	tpw+wtm	wtm		AOL / Oath / Verizon Media	
aol.net	s	AOL / Oath / Verizon Media		self		advertising	AOL / Oath / Verizon Media	tpw	tpw			
aolcdn.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising;analytics	AOL / Oath / Verizon Media / AOL CDN	tpw+wtm	wtm		AOL / Oath / Verizon Media	
apa.at	s	Apa		self		other		wtm	wtm			
aperfectpocketdata.com	s	A Perfect Pocket		self		cdn/hosting		tpw	tpw			
apester.com	s	Apester Ltd		self		analytics;advertising	Apester	tpw+wtm+pbs	wtm	354		
aph.com	s	Airport Parking and Hotels		self		other		tpw	tpw			
api-dev.scale8.com	e	Scale8		self		analytics		tpw	tpw			
api-maps.yandex.ru	e	Yandex		mem	RU	other	Yandex APIs	tpw	tpw			
api.autopilothq.com	s	AutopilotHQ		self	US	advertising	Auto Pilot	wtm	wtm			
api.cartstack.com	s	CartStack		self		customer-interaction		wtm	wtm			
api.ceros.com	e	Ceros		self		analytics	Ceros Analytics	tpw	tpw			
api.clerk.io	s	Clerk.io		self		advertising		wtm	wtm			
api.clickaine.com	s	Clickaine		self				cname	cname			cname-target
api.company-target.com	s	Demandbase		self	US	identity/data-broker	Demandbase Engagement	omni	wtm		IPONWEB	
api.deep.bi	s	Deep.BI		self		analytics		wtm	wtm			
api.flyertown.ca	s	Flyertown		self		analytics		wtm	wtm			
api.getchute.com	s	ESW Capital		self	US	other	Chute	wtm	wtm			
api.github.com	s	GitHub, Inc.	Microsoft	mem	US	cdn/hosting	GitHub API	hst	wtm			
api.iflychat.com	s	iFlyChat		self		customer-interaction		wtm	wtm			
api.jeeng.com	s	Jeeng		self		advertising	Jeeng Widgets	wtm	wtm			
api.lab.amplitude.com	s	Amplitude		self		analytics	Amplitude Experiment	hst	wtm			
api.onesignal.com	s	OneSignal		self	US	other		thar	thar			
api.osano.com	s	Osano CMP		self		consent-management		tpw	tpw			
api.pozvonim.com	s	Pozvonim		self		advertising		wtm	wtm			
api.pressly.com	s	Pressly		self		advertising		wtm	wtm			
api.privacy-center.org	e	Didomi		self	FR	consent-management		tpw	tpw			
api.publishers.adlive.io	s	Adlive		self		advertising	Adlive Header Bidding	wtm	wtm			
api.rudderstack.com	s	RudderStack		self	US	identity/data-broker	RudderStack (Data Plane)	hst	prod			
api.salesfeed.com	s	Sales Feed		self		advertising		wtm	wtm			
api.searchlinks.com	s	Inuvo		self	US	advertising	ValidClick	wtm	wtm			
api.segment.com	s	Segment	Twilio	mem	US	identity/data-broker	Segment (Data Plane)	hst	wtm			
api.segment.io	s	Segment	Twilio	mem	US	analytics;identity/data-broker	Segment (Data Plane)	omni+hst	wtm			
api.spheremall.com	s	SphereMall		self		analytics		wtm	wtm			
api.temails.com	s	Trigger Mail Marketing		self		advertising		wtm	wtm			
api.umbel.com	s	Umbel		self		analytics		wtm	wtm			
api.usercycle.com	s	USERcycle		self		analytics		wtm	wtm			
api.usersnap.com	s	Usersnap		self		customer-interaction		wtm	wtm			
api.userway.org	s	UserWay		self		analytics	UserWay (API)	hst	prod			
api.venyoo.ru	s	Venyoo		self		customer-interaction		wtm	wtm			
api.vungle.com	s	Vungle Limited	Liftoff	mem		advertising		thar	thar			
api.wibbitz.com	s	Wibbitz		self		media		wtm	wtm			
api.wipmania.com	s	WIPmania		self		analytics		wtm	wtm			
api.youcanbook.me	s	YouCanBookMe		self		customer-interaction		wtm	wtm			
api.zadarma.com	s	Zadarma		self		customer-interaction		wtm	wtm			
api.zippyshare.com	s	Zippyshare		self	US	customer-interaction	Zippyshare Widget	wtm	wtm			
api2.amplitude.com	s	Amplitude		self		analytics	Amplitude (Events API)	hst	wtm			
apiae.hopscore.com	s	Hop-Cube		self		advertising		wtm	wtm			
apicit.net	s	apicit.net		self		advertising		wtm	prod			
apis.google.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
apligraf.com.br	s	Apligraf		self		other	Apligraf SmartWeb	tpw	tpw			
apmebf.com	s	Conversant	Epsilon (Publicis)	mem	US	advertising	CJ Affiliate	wtm	wtm			
app-measurement.com	s	Google	Alphabet (Google)	mem	US	analytics		thar+cur	cur			
app-us1.com	s	Active Campaign		self		advertising		tpw	tpw			
app.emarketeer.com	s	emarketeer		self		advertising		wtm	wtm			
app.getresponse.com	s	GetResponse		self		customer-interaction		wtm	wtm			
app.hatchbuck.com	s	HatchBuck		self		analytics		wtm	wtm			
app.insightgrit.com	s	Zeta Global		self	US	customer-interaction	Zeta	wtm	wtm			
app.link	s	Branch Metrics		self	US	advertising	Branch	tpw+wtm	wtm			
app.mluvii.com	s	Mluvii		self		customer-interaction		wtm	wtm			
app.paykickstart.com	s	PayKickstart		self		analytics		wtm	wtm			
app.phonalytics.com	s	Phonalytics		self	US	customer-interaction		wtm	wtm			
app.pipz.io	s	Pipz Automation		self		advertising	Pipz	wtm	wtm			
app.pixelpop.co	s	Pixel Union		self		advertising		wtm	wtm			
app.shoptarget.com.br	s	ShopBack		self		advertising	Shop Target	wtm	wtm			
app.ubertags.com	s	Zeta Global		self	US	customer-interaction	Zeta	wtm	wtm			
app.uptain.de	s	Uptain		self		analytics		wtm	wtm			
app.viral-loops.com	s	Viral-Loops		self		customer-interaction		wtm	wtm			
app.yesware.com	s	Yesware		self		customer-interaction		wtm	wtm			
appboycdn.com	s	Braze		self	US	analytics		tpw+wtm	wtm			
appconsent.mgr.consensu.org	s	AppConsent CMP		self		consent-management		tpw	tpw			
appcues.com	s	Appcues		self		analytics;customer-interaction		tpw+wtm	tpw			
appdynamics.com	s	AppDynamics		self		analytics		tpw+wtm	wtm			
appelsiini.net	s	Mika Tuupola		self		other		tpw	tpw			
appier.net	s	Appier		self		advertising		tpw	tpw			
apple.com	s	Apple		self	US	advertising	Auto Link Maker / iTunes Link Maker	tpw+wtm	wtm			
applifier.com	s	Applifier		self	FI	advertising		wtm	wtm			
appmate.io	s	Appmate		self		other	Wishlist King	tpw	tpw			
appmetrx.com	s	Engago Technologies		self	GB	advertising	AppMetrx	wtm	wtm			
appmonsta.ai	s	appMonstaMedia		self		advertising		pbs	pbs	1283		
appsflyer.com	s	AppsFlyer		self	US	analytics		wtm+hst	wtm			
appsha1.cointraffic.io	s	Coin Traffic		self		customer-interaction		wtm	wtm			
appspot.com	s					infrastructure	Google Appspot	wtm			Google	infrastructure
apptegic.com	s	Evergage	Salesforce	mem		customer-interaction		wtm	wtm			
apptus.com	s	Apptus		self		analytics	Apptus eSales	tpw	tpw			
appush.com	s	Appush Technologies		self		advertising		pbs	pbs	879		
apsisforms.com	s	APSIS		self		other	APSIS Forms	tpw	tpw			
apv.configuration.minute.ly	s	Minute.ly		self		media	minute.ly video	wtm	wtm			
aralego.com	s	ucfunnel		self	TW	advertising	ucfunnel ucX	tpw+pbs	tpw	607		
aralego.net	s	ucfunnel		self	TW	advertising		wtm	wtm	607		
arcgis.com	s	Esri		self		other	Esri ArcGIS	tpw	tpw			
arcgisonline.com	s	Esri		self		other	Esri ArcGIS	tpw	tpw			
arcpublishing.com	s	Arc Publishing		self		analytics		wtm	wtm			
ard.de	s	ard.de		self		media		wtm	prod			
ardentcreative.co.uk	s	Ardent Creative		self		cdn/hosting		tpw	tpw			
arena.altitude-arena.com	s	Altitude Digital		self		advertising		wtm	wtm			
areyouahuman.com	s	distil networks		self		analytics	Are You a Human	tpw+wtm	wtm			
arkoselabs.com	s	Arkose Labs		self		analytics;fraud-prevention		wtm+cur	prod			
arnoldclark.com	s	Arnold Clark Automobiles		self		other		tpw	tpw			
art19.com	s	Art19		self	US	advertising		wtm	wtm			
artlebedev.ru	s	Art.Lebedev Studio		self		other	Art.Lebedev	wtm	wtm			
arubamediamarketing.it	s	Aruba Media Marketing		self	US	advertising		wtm	wtm			
as00.estara.com	s	Oracle		self	US	advertising	ATG Optimization	wtm	wtm			
asambeauty.com	s	asambeauty.com		self		other		wtm	prod			
asapp.com	s	ASAPP		self		other		tpw	tpw			
ask.com	s	Ask.com		self		social		wtm	prod			
aso1.net	s	aso		self		advertising		pbs	pbs	1621		
aspnetcdn.com	s	Microsoft		self	US	cdn/hosting	Microsoft Hosted Libs / Microsoft Ajax CDN	tpw+wtm	wtm			
assets-cdk.com	s	CDK Global		self		cdn/hosting	CDK Dealer Management	tpw	tpw			
assets-global.website-files.com	s	Webflow		self		cdn/hosting		tpw	tpw			
assets.adobedtm.com	s	Adobe		self	US	tag-manager	Adobe Launch	omni	wtm			
assets.adoberesources.cn	s	Adobe		self	US	tag-manager	Adobe Launch China Node	omni	prod			
assets.applovin.com	s	AppLovin		self		advertising		wtm	wtm			
assets.customer.io	s	Customer.io		self		customer-interaction		wtm	wtm			
assets.loomia.com	s	Loomia		self	US	advertising		wtm	wtm			
assets.revlifter.com	e	Revlifter		self		other		tpw	tpw			
assets.vidora.com	s	Vidora		self		media		wtm	wtm			
assets.website-files.com	s	Webflow		self		cdn/hosting		tpw	tpw			
assoc-amazon.ca	s	Amazon		mem	US	advertising	Amazon Associates	wtm+cur	wtm			
assoc-amazon.co.uk	s	Amazon		mem	US	advertising	Amazon Associates	wtm+cur	wtm			
assoc-amazon.com	s	Amazon		mem	US	advertising	Amazon Associates	wtm+cur	wtm			
assoc-amazon.de	s	Amazon		mem	US	advertising	Amazon Associates	wtm+cur	wtm			
assoc-amazon.es	s	Amazon		mem	US	advertising		cur	cur			
assoc-amazon.fr	s	Amazon		mem	US	advertising	Amazon Associates	wtm+cur	wtm			
assoc-amazon.it	s	Amazon		mem	US	advertising		cur	cur			
assoc-amazon.jp	s	Amazon		mem	US	advertising	Amazon Associates	wtm+cur	wtm			
associates-amazon.com	s	Amazon		mem	US	customer-interaction;advertising	Amazon Associates	tpw+cur	cur			
aswpsdkus.com	s	Airship		self		customer-interaction		tpw	tpw			
async-px.dynamicyield.com	s	Dynamic Yield		self		analytics		omni	wtm			
at-o.net	s	AT Internet	Piano	mem	FR			cname	cname			cname-target
at.iocnt.net	s	INFOnline		mem	DE	analytics;audience-measurement		thar	thar			
at.ua	s	uCoz		self	US	analytics		wtm	wtm			
atdmt.com	s	Facebook	Meta Platforms	mem	US	analytics;advertising	Atlas Solutions / Atlas	tpw+wtm+ocd	wtm		Atlas Solutions | Atlas	
atedra.com	s	Atedra		self		advertising		wtm	wtm			
atemda.com	s	AdMeta		self	SE	advertising		tpw+wtm	wtm		Wideorbit	
atendesoftware.pl	s	Atende Software Sp. z o.o.		self		cdn/hosting	redGalaxy CDN	wtm	wtm			
atgsvcs.com	s	Oracle		self	US	analytics;advertising	Oracle Recommendations On Demand	tpw+wtm	wtm			
ati-host.net	s	AT Internet	Piano	mem	FR	analytics		tpw+wtm	wtm			
aticdn.net	s	AT Internet	Piano	mem	FR	analytics	XiTi	tpw+wtm	wtm			
atl-paas.net	s	Atlassian		self		customer-interaction		wtm	wtm			
atlasrtx.com	s	atlasRTX		self		customer-interaction		tpw	tpw			
atlassbx.com	s	Facebook	Meta Platforms	mem	US	social;advertising	Atlas	tpw+wtm	wtm			
atlassian.com	s	Atlassian		self		customer-interaction		wtm	wtm			
atlassian.net	s	Atlassian		self		customer-interaction		wtm	wtm			
atmtd.com	s	automatad		self		advertising		pbs	pbs			
atomdata.io	s	Atom Data		self		other		tpw	tpw			
atomvault.net	s	Atom Content Marketing		self		other		tpw	tpw			
atomz.com	s	Atomz		self		customer-interaction	Atomz Search	wtm	wtm			
atoomic.com	s	Free PageRank		self	US	analytics		wtm	wtm			
ats.tumri.net	s	Ensemble		self	US	advertising		wtm	wtm			
atsfi.de	s	Axel Springer Group		self	DE		atsfi.de	wtm	wtm			
attekmi.co	s	adastra		self		advertising		pbs	pbs		smarthub	
attentivemobile.com	s	Attentive		self	US	advertising		tpw	tpw			
attn.tv	s	Attentive		self	US	advertising		tpw	tpw			
attntags.com	s	Attentive		self	US	customer-interaction		cname+cur	cur			cname-target
attraqt.com	s	Attraqt		self		other		tpw	tpw			
attributionapp.com	s	Attribution		self		advertising		tpw	tpw			
atwola.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	AOL ad / Verizon Media	tpw+wtm	wtm		AOL	
aucourant.info	s	Advaction		self		advertising		wtm	wtm			
auction.unityads.unity3d.com	s	Unity Technologies ApS		self				thar	thar			
audible.ca	s	Amazon		mem	US	other		cur	cur			
audible.co.jp	s	Amazon		mem	US	other		cur	cur			
audible.co.uk	s	Amazon		mem	US	other		cur	cur			
audible.com	s	Amazon		mem	US	other		cur	cur			
audible.com.au	s	Amazon		mem	US	other		cur	cur			
audible.de	s	Amazon		mem	US	other		cur	cur			
audible.es	s	Amazon		mem	US	other		cur	cur			
audible.fr	s	Amazon		mem	US	other		cur	cur			
audible.in	s	Amazon		mem	US	other		cur	cur			
audible.it	s	Amazon		mem	US	other		cur	cur			
audienceinsights.net	s	Adthink		self	US	analytics;advertising	AdThink AudienceInsights	tpw+wtm	wtm			
audienceiq.com	s	Experian Information Solutions, Inc.		self	US	advertising	Experian / Experian Marketing Services	tpw+wtm	wtm			
audiencemanager.de	s	Nano Interactive GmbH		self		advertising	Nano Interactive	tpw+wtm	wtm			
audienceproject.com	s	AudienceProject		self	DK	audience-measurement		cur	cur			
audiencesquare.com	s	Audience Square		self		advertising		wtm	wtm			
audioboo.fm	s	audioBoom		self		social		tpw	tpw			
audioboom.com	s	audioBoom		self		social		tpw	tpw			
audit.median.hu	s	Median		self		advertising		wtm	wtm			
auditude.com	s	Adobe		self	US	media	Auditude	wtm	wtm			
audrte.com	s	AudienceRate		self		advertising		tpw+ocd	tpw	742	Audrte	
audtd.com	s	Auditorius		self		advertising		tpw+wtm	wtm			
augur.io	s	Augur		self		analytics		tpw	tpw			
aumago.com	s	Aumago		self		advertising		wtm	wtm			
ausgezeichnet.org	s	ausgezeichnet.org		self		customer-interaction		wtm	prod			
auth0.com	s	Auth0 Inc.		self		analytics	Auth0	tpw+wtm	wtm			
authedmine.com	s	Coinhive		self		other		wtm	wtm			
authorize.net	s	CyberSource (Visa)		self		other		tpw	tpw			
autolinkmaker.itunes.apple.com	s	Apple		self	US	advertising	iTunes Link Maker	wtm	wtm			
automation.webmecanik.com	s	Webmecanik		self		analytics		wtm	wtm			
autopilothq.com	s	Autopilot		self		advertising		tpw	tpw			
autoscout24.com	s	Scout 24		self		other	Autoscout24	wtm	wtm			
autoscout24.net	s	Scout 24		self		other	Autoscout24	wtm	wtm			
avacy.mgr.consensu.org	s	Jump CMP		self		consent-management		tpw	tpw			
avail.net	s	RichRelevance		self	US	advertising	Avail	tpw+wtm	wtm			
avanser.com.au	s	AVANSER		self		analytics		tpw	tpw			
avantlink.com	s	AvantLink		self	US	advertising		wtm	wtm			
avcosystems.com	s	Avco Systems		self		other		tpw	tpw			
avct.cloud	s	Lumen Research Limited		self		advertising		pbs	pbs	63		
avenseo.com	s	Avenseo		self		advertising		wtm	wtm			
avg.com	s	AVG Technologies		self		other	AVG	tpw	tpw			
avis-verifies.com	s	Net Reviews		self		analytics		tpw	tpw			
avmws.com	s	AvantLink		self	US	advertising;analytics	Avant Metrics	tpw+wtm	wtm			
avocet.io	s	Avocet Systems Limited		self		advertising	Avocet Systems / Avocet	tpw+wtm	wtm			
awaps.yandex.ru	s	Yandex		mem	RU	advertising		wtm	wtm			
aweber.com	s	AWeber Communications		self	US	advertising	AWeber	tpw+wtm	wtm			
awecr.com	s	Docler IP		self		media	Docler	wtm	wtm			
awempire.com	s	Adult Webmaster Empire		self	US	advertising	AdultWebmasterEmpire.Com	tpw+wtm	wtm			
awin.com	s	Axel Springer Group		self	DE	advertising	AWIN	wtm	wtm	907		
awin1.com	s	Axel Springer Group		self	DE	advertising	Digital Window / AWIN	tpw+wtm	wtm		Digital Window	
awltovhc.com	s	Conversant	Epsilon (Publicis)	mem	US	advertising	CJ Affiliate	wtm	wtm			
awsapps.com	s					infrastructure		cur			Amazon	infrastructure
awsstatic.com	s	Amazon		mem	US	cdn/hosting	Amazon Web Services	wtm+cur	wtm			
awswaf.com	s	Amazon		mem	US	fraud-prevention		cur	cur			
ax.xrea.com	s	AccessAnalyzer		self		analytics		wtm	wtm			
axelspringer.mgr.consensu.org	s	Axel Springer CMP		self		consent-management		tpw	tpw			
axept.io	s	Axeptio		self	FR	consent-management		cur	cur			
axeptio.eu	s	Axeptio		self	FR	consent-management		cur	cur			
axf8.net	s	Dynatrace		self	US	analytics	Compuware / Gomez	tpw+wtm	wtm		Compuware	
axis-marketplace.com	s	AXIS CORP LTD		self		advertising		pbs	pbs	1197		
axonix.com	s	Axonix LTD		self		advertising		pbs	pbs	678		
axs.com	s	AXS		self		other		tpw	tpw			
axx-eu.amazon-adsystem.com	s	Amazon		mem	US	advertising	Amazon Mobile Ads	wtm	wtm			
ayads.co	s	Sublime Skinz		self		advertising	Sublime	tpw+wtm	wtm	114		
azadify.com	s	Azadify		self		advertising		wtm	wtm			
azureedge.net	s					infrastructure	Azure Web Services / Azure CDN	tpw+wtm			Microsoft	infrastructure
azurewebsites.net	s					infrastructure	Azure Web Services / Microsoft Services	tpw+wtm			Microsoft	infrastructure
b.6sc.co	s	6sense		self	US	advertising	6sense (Intent Data)	hst	cur			
b.grabo.bg	s	Grabo Media		self		advertising	Grabo Affiliate	wtm	wtm			
b1h-euc1.zemanta.com	s	Outbrain	Teads Holding (Outbrain)	mem	US	advertising;customer-interaction		thar	thar			
b2bcontext.ru	s	B2BContext		self		advertising		wtm	wtm			
b2btechleadform.com	s	QuinStreet		self	US	advertising		tpw	tpw			
b2btracking.addvalue.de	s	AddValue.de		self		analytics	Addvalue	wtm	wtm			
b2bvideo.ru	s	B2Bvideo		self		advertising		wtm	wtm			
b92.yahoo.co.jp	e	Yahoo! Japan		self	JP	advertising	Yahoo! JAPAN Ads	tpw	tpw			
babator.com	s	Babator		self		analytics		wtm	prod			
backbeatmedia.com	s	BackBeat Media		self	US	advertising		wtm	wtm			
backinstock.org	s	Yellow Robot		self		advertising		tpw	tpw			
backoffice.transmatico.com	s	Transmatico		self		analytics	Transmatic	wtm	wtm			
bacontent.de	s	Ströer SSP GmbH		self	DE	advertising	Seeding Alliance	wtm	wtm			
bahn.de	s	Deutsche Bahn		self		other		wtm	prod			
baidu.com	s	Baidu		self		advertising	Baidu Ads	wtm	wtm			
baidustatic.com	s	Baidu		self		advertising	Baidu Ads	wtm	wtm			
baifendian.com	s	Baifendian Technology		self		customer-interaction		tpw	tpw			
baletingo.com	s	baletingo.com		self				wtm	prod			
bam-x.com	s	BAM		self		analytics		tpw	tpw			
bangdom.com	s	BangBros		self		advertising		wtm	prod			
bankrate.com	s	Bankrate		self		other		tpw	tpw			
banner-rotation.com	s	Axel Springer Group		self	DE	advertising	affilinet	wtm	wtm			
banner.vrtzads.com	s	Vertoz		self		advertising		wtm	wtm			
bannerconnect.net	s	BannerConnect		self	NL	advertising		wtm	wtm			
bannerflow.com	s	Bannerflow AB		self		advertising	BannerFlow	tpw+wtm	wtm	273	Nordic Factory Solutions	
bannerplay.com	s	Bannerplay		self		advertising		wtm	wtm			
banners.advsnx.net	s	Artimedia		self		advertising		wtm	wtm			
bannersnack.com	s	Snacktools		self		advertising		tpw	tpw			
bannertgt.com	s	AdOn Network		self	US	advertising		wtm	wtm			
banzaiadv.it	s	ePrice		self		advertising		wtm	wtm			
barclaycardsmartpay.com	s	Barclaycard		self		other	Barclaycard SmartPay	tpw	tpw			
barilliance.net	s	Barilliance		self	IL	analytics		tpw	tpw			
barnebys.com	s	Barnebys		self		other		tpw	tpw			
barra.brasil.gov.br	s	Portal Brazil		self		advertising	Porta Brazil	wtm	wtm			
basebanner.com	s	Taboola		self	US	advertising	ConvertMedia	tpw+wtm	wtm		ConvertMedia	
basilic.io	s	basilic.io		self		analytics		wtm	prod			
basis.net	s	Basis Technologies		self		advertising	Basis	tpw	tpw	156		
bat.bing.com	s	Microsoft		self	US	advertising	Bing Ads / Microsoft UET	omni+hst	wtm		Bing Ads	
bat.bing.net	s	Microsoft		self	US	advertising	Microsoft UET (Bing Network)	hst	wtm			
bat.r.msn.com	s	Microsoft		self	US	advertising	Bing Ads	wtm	wtm			
batanga.com	s	Batanga Network		self	US	advertising		wtm	wtm			
bauercdn.com	s	Bauer Consumer Media		self		other		tpw	tpw			
bauernative.com	s	Bauer Media		self		advertising		wtm	wtm			
baur.de	s	baur.de		self		other		wtm	prod			
baw5tracker.com	s	Lead Forensics		self		advertising		tpw	tpw			
baynote.net	s	Baynote		self	US	analytics;advertising	Baynote Observer	tpw+wtm	wtm			
bazaarvoice.com	s	Bazaarvoice	Thoma Bravo (Bazaarvoice)	mem	US	analytics;customer-interaction		tpw+wtm+ocd	wtm			
bbb.org	s	Better Business Bureau		self		analytics		tpw	tpw			
bbci.co.uk	s	BBC		self		cdn/hosting		wtm	prod			
bbelements.com	s	Internet BillBoard		self		advertising		wtm	wtm			
bbtrack.net	s	NetBooster Group		self		advertising		wtm	wtm			
bc-plugin.com	s	trafficgate		self		advertising		pbs	pbs			
bc.googleusercontent.com	s					infrastructure		cur			Google	infrastructure
bd4travel.com	s	bd4travel		self		analytics		tpw	tpw			
bdimg.com	s	Baidu		self		other	Baidu Static	wtm	wtm			
bdstatic.com	s	Baidu		self		other	Baidu Static	wtm	wtm			
beacon.sojern.com	s	Sojern, Inc.		self	US	advertising	Sojern	omni	wtm			
beaconads.com	s	Beacon Ad Network		self	US	advertising		wtm	wtm			
beacons.hottraffic.nl	s	Dynata		self		advertising		wtm	wtm			
beampulse.com	s	BeamPulse		self		analytics;advertising		tpw+wtm	tpw			
beanstalkdata.com	s	Beanstalk Data		self		advertising		wtm	wtm			
beardfleet.com	s	boldwin_rapid		self		advertising		pbs	pbs			
bebi.com	s	Bebi Media		self		advertising		wtm	wtm			
bedrock.mgr.consensu.org	s	Bedrock CMP		self		consent-management		tpw	tpw			
beead.co.uk	s	eBuzzing		self	US	advertising		wtm	wtm			
beead.fr	s	eBuzzing		self	US	advertising		wtm	wtm			
beead.net	s	eBuzzing		self	US	advertising		wtm	wtm			
beeketing.com	s	Beeketing		self		customer-interaction;advertising		tpw+wtm	wtm			
beeline.ru	s	Beeline		self		advertising		wtm	prod			
beetailer.com	s	Beetailer		self		social		tpw	tpw			
begun.ru	s	Begun		self	RU	advertising	Runner	tpw+wtm	wtm		Rambler & Co	
behavioralengine.com	s	BehavioralEngine		self		advertising	Cloud Technologies	tpw+wtm	wtm		Cloud Technologies	
behavioralmailing.com	s	Cloud Technologies		self		advertising		tpw	tpw			
beintoo.com	s	BEINTOO SPA		self		advertising		pbs	pbs	618		
belboon.de	s	belboon GmbH		self		other		wtm	prod			
belstat.be	s	BelStat		self	US	analytics		wtm	wtm			
belstat.com	s	BelStat		self	US	analytics		wtm	wtm			
belstat.de	s	BelStat		self	US	analytics		wtm	wtm			
belstat.fr	s	BelStat		self	US	analytics		wtm	wtm			
belstat.nl	s	BelStat		self	US	analytics		wtm	wtm			
bemobile.ua	s	Bemobile		self		cdn/hosting		wtm	wtm			
beopinion.com	s	Be Opinion		self		customer-interaction		wtm	wtm			
bepolite.eu	s	smartAD		self		advertising		wtm	wtm			
bestofmedia.com	s	Purch Group, Inc.		self		advertising	Purch	tpw	tpw			
besucherstatistiken.com	s	Free Counter		self		analytics		wtm	wtm			
bet365affiliates.com	s	Bet365		self		advertising		tpw	tpw			
betrad.com	s	Crownpeak		mem		customer-interaction;consent-management	Ghostery Enterprise / Evidon	tpw+wtm+cur	wtm		Ghostery	
betterbannerscloud.com	s	Better Banners		self		advertising		tpw	tpw	597		
betterttv.net	s	NightDev, LLC		self		social	BetterTTV	wtm	wtm			
betweendigital.com	s	Between Digital		self		advertising		tpw+wtm+pbs+ocd	wtm	724	Between Exchange	
bf-ad.net	s	Hubert Burda Media		self		advertising	BurdaForward	wtm	wtm			
bf-tools.net	s	Hubert Burda Media		self		advertising	BurdaForward	wtm	wtm			
bfmio.com	s	Beachfront Media		self		advertising		tpw+wtm+pbs	tpw	335		
bid.run	s	Bid.Run		self		advertising		wtm	wtm			
bidagent.xad.com	s	GroundTruth		self	US	advertising		wtm	wtm			
bidder-embi.media	s	embimedia		self		advertising		pbs	pbs			
bidder.criteo.com	s	Criteo		self	FR	advertising		thar	thar			
bidence.net	s	Bidence		self		advertising		ocd	ocd			
bidfuse.com	s	bidfuse		self		advertising		pbs	pbs	1466		
bidgear.com	s	BidGear		self	VN	analytics		wtm	wtm			
bidgx.com	s	bidgency		self		advertising		pbs	pbs	1403		
bidmachine.io	s	BidMachine Inc.		self		advertising		pbs	pbs	736		
bidmatic.io	s	Bidmatic Inc		self		advertising		pbs	pbs	1134		
bidmyadz.com	s	bidmyadz		self		advertising		pbs	pbs			
bidr.io	s	Beeswax		self		advertising		tpw+wtm+ocd	wtm			
bids.ws	s	teal		self		advertising		pbs	pbs	1378		
bidscube.com	s	bidscube		self		advertising		pbs	pbs	1272		
bidstack.com	s	Bidstack Limited		self		advertising		pbs	pbs	462		
bidswitch.net	s	IPONWEB	Criteo	mem		advertising	Bidswitch	tpw+wtm+pbs+ocd	wtm	686	Bidswitch | The MediaGrid Inc. | bidswitch.net	
bidsxchange.com	s	streamlyn		self		advertising		pbs	pbs			
bidsystem.com	s	Adknowledge		self	US	advertising		wtm	wtm			
bidtheatre.com	s	BidTheatre AB		self		advertising	BidTheatre	tpw+wtm+pbs	wtm	30		
bidvertiser.com	s	BidVertiser		self	US	advertising		wtm	wtm			
bigcommerce.com	s	BigCommerce		self		customer-interaction;analytics		tpw+wtm	wtm			
bigcontent.io	s	Amplience		self		customer-interaction		tpw	tpw			
bigmir.net	s	Bigmir-Internet		self	RU	analytics	bigmir	wtm	wtm			
bigmobileads.com	s	Big Mobile		self		advertising		wtm	wtm			
bigpoint-payment.com	s	Bigpoint		self		other		wtm	prod			
bigpoint.com	s	Bigpoint		self		other		wtm	prod			
bigpoint.net	s	Bigpoint		self		other		wtm	prod			
bildstatic.de	s	Bild.de		self		other		wtm	prod			
bing.com	s	Microsoft		self	US	advertising	Bing Ads	tpw+wtm+ocd	wtm	1126	Bing Ads	
bing.net	s	Microsoft		self	US	advertising	Bing Ads	wtm	wtm			
bit.ly	s	Bitly		self		analytics		tpw+wtm+ocd	tpw			
bitcoinplus.com	s	Bitcoin Plus		self	US	customer-interaction	Bitcoin Miner	wtm	wtm			
bitgravity.com	s					infrastructure	BitGravity	tpw			Tata Communications	infrastructure
bitly.com	s	Bitly		self		other		tpw	tpw			
bitrix.de	s	Bitrix24		self		advertising		wtm	wtm			
bitrix.info	s	Bitrix24		self		advertising		wtm	wtm			
bitrix.ru	s	Bitrix24		self		advertising		wtm	wtm			
bitrix24.com	s	Bitrix24		self		advertising		wtm	wtm			
bitrix24.com.br	s	Bitrix24		self		advertising		wtm	wtm			
bizible.com	s	Bizible		self		advertising		tpw	tpw			
bizibly.com	s	Bizible		self		advertising		tpw	tpw			
bizinformation.org	s	bizinformation		self		analytics	bizinformation-VOID	tpw	tpw			
bizo.com	s	Microsoft		self	US	other	LinkedIn	wtm	wtm			
bizographics.com	s	Microsoft		self	US	social;advertising	LinkedIn / LinkedIn Marketing Solutions	tpw+wtm	wtm		LinkedIn	
bizrate.com	s	Bizrate		self		analytics		tpw	tpw			
bizsolutions.strands.com	s	Strands		self	US	advertising	Strands Recommender	wtm	wtm			
bkrtx.com	s	Oracle		self	US	advertising;identity/data-broker	BlueKai	tpw+wtm	wtm			
blasto.ai	s	blasto		self		advertising		pbs	pbs			
blau.de	s	Blau		self		other		wtm	prod			
bliink.io	s	BLIINK SAS		self		advertising		pbs	pbs	658		
blismedia.com	s	Blis		self	GB	advertising;analytics		tpw+wtm+pbs	wtm	94		
blockmetrics.com	s	Blockthrough	eyeo	mem	CA	customer-interaction	PageFair	wtm	wtm			
blogad.com.tw	s	BlogAD		self		advertising		wtm	wtm			
blogads.com	s	Adknowledge		self	US	advertising		wtm	wtm			
blogbang.com	s	BlogBang		self	US	advertising		wtm	wtm			
blogblog.com	s	Google	Alphabet (Google)	mem	US	cdn/hosting	Blogger / blogspot.com	tpw+wtm	wtm		Blogger	
blogfoster.com	s	Blogfoster GmbH		self		other	Blogfoster	wtm	wtm			
blogger.com	s	Google	Alphabet (Google)	mem	US	cdn/hosting	Blogger / blogspot.com	tpw+wtm	wtm		Blogger	
bloggerads.net	s	BloggerAds		self		advertising		wtm	wtm			
blogher.com	s	Penske Media Corporation		self	US	advertising	BlogHer Ads	wtm	wtm			
blogherads.com	s	Penske Media Corporation		self	US	advertising	BlogHer Ads	wtm	wtm			
blogimg.jp	s	Line		self	KR	cdn/hosting	blogimg.jp	wtm	wtm			
blogsmithmedia.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	AOL / Oath / Verizon Media / blogsmithmedia.com	tpw+wtm	wtm		AOL / Oath / Verizon Media	
blogspot.com	s					infrastructure	Blogger / blogspot.com	tpw+wtm			Google | Blogger	infrastructure
bluecava.com	s	Qualia		self	US	advertising	BlueCava	tpw+wtm	wtm		BlueCava	
blueconic.net	s	BlueConic		self		analytics	BlueConic Plugin	wtm+ocd	wtm			
bluecore.com	s	TriggerMail		self		analytics;advertising	Bluecore	tpw+wtm	wtm		Bluecore	
bluekai.com	s	Oracle		self	US	advertising;identity/data-broker	BlueKai	tpw+wtm+ocd+cur	wtm			
bluelithium.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Yahoo! / Bluelithium	tpw+wtm	wtm		Yahoo!	
bluenewsupdate.info	s	bluenewsupdate.info		self				wtm	prod			
blueserving.com	s	Blue Seed		self		advertising		wtm	wtm			
bluestreak.com	s	Dentsu Aegis Network		self	US	advertising	BlueStreak	wtm	wtm			
bluetriangletech.com	s	Blue Triangle		self		analytics		wtm	wtm			
bluevoox.com	s	bluesea		self		advertising		pbs	pbs	1294		
bm23.com	s	Bronto		self		customer-interaction;advertising	Bronto Software	tpw+wtm	wtm			
bmind.mgr.consensu.org	s	BMIND CMP		self		consent-management		tpw	tpw			
bmmetrix.com	s	Bluemetrix		self	JP	advertising		wtm	wtm			
bnmla.com	s	engage:BDR		self	US	advertising	Blink New Media	tpw+wtm	wtm			
board-books.com	s	FriendFinder Networks		self	US	advertising	FriendFinder Network	wtm	wtm			
bodelen.com	s	bodelen.com		self		advertising		wtm	prod			
boldapps.net	s	Bold Commerce		self		other		tpw	tpw			
boldchat.com	s	Boldchat		self	US	customer-interaction		tpw+wtm	wtm		LogMeIn	
boldwin.live	s	bwx		self		advertising		pbs	pbs			
bolt.com	s	Bolt		self		other		tpw	tpw			
boltdns.net	s	Brightcove	Bending Spoons	mem	US	cdn/hosting;media	boltdns.net	wtm+cur	cur			
bongacams.com	s	bongacams.com		self		advertising		wtm	prod			
bonial.com	s	Bonial Connect		self		customer-interaction		wtm	prod			
bonialconnect.com	s	Bonial Connect		self		customer-interaction		wtm	prod			
bonialserviceswidget.de	s	Bonial Connect		self		customer-interaction		wtm	prod			
bonniercorp.com	s	Bonnier		self		other		tpw	tpw			
bonzai.co	s	Bonzai		self		advertising		tpw	tpw			
boo-box.com	s	boo-box		self		advertising		wtm	wtm			
bookatable.com	s	Bookatable		self		other		tpw	tpw			
booking.com	s	Booking.com		self		other		wtm	prod			
boomtrain.com	s	Boomtrain		self		advertising		tpw	tpw			
boomtrain.net	s	Boomtrain		self		advertising		tpw	tpw			
boostable.com	s	Boostable		self		advertising		tpw	tpw			
boostbox.com.br	s	Boost Box		self		analytics		wtm	wtm			
boostervideo.ru	s	Booster Video		self		media		wtm	wtm			
bootcss.com	s	Bootstrap Chinese network		self		cdn/hosting		tpw	tpw			
bootstrapcdn.com	s	BootstrapCDN		self	US	cdn/hosting		tpw+wtm+hst	wtm			
booxscale.com	s	Booxscale		self		advertising		tpw	tpw			
borderfree.com	s	pitney bowes		self		other	Borderfree	tpw	tpw			
borlabs.mgr.consensu.org	s	Borlabs CMP		self		consent-management		tpw	tpw			
borrango.com	s	borrango.com		self				wtm	prod			
boudja.com	s	boudja.com		self				wtm	prod			
bounceexchange.com	s	Bounce Exchange		self		customer-interaction;advertising	Wunderkind	tpw+wtm+ocd	wtm	256	Wunderkind	
bouncex.com	s	BounceX		self		advertising		wtm	prod			
bouncex.net	s	Wunderkind		self		customer-interaction;advertising	BounceX	tpw+wtm	tpw			
bownow.jp	s	BowNow		self		analytics		tpw	tpw			
box.com	s	Box		self		cdn/hosting		tpw	tpw			
boxever.com	s	Boxever		self	IE	analytics;advertising		tpw+wtm	wtm			
bp01.net	s	NP6		self	FR	email		cname+cur	cur			cname-target
bpay.co.uk	s	Barclays Bank		self		other	bPay by Barclaycard	tpw	tpw			
bpcdn.net	s	Bigpoint		self		other		wtm	prod			
bpsecure.com	s	Bigpoint		self		other		wtm	prod			
brainient.com	s	Brainient		self	GB	advertising		wtm	wtm			
brainsins.com	s	BrainSINS		self		advertising		wtm	wtm			
braintree-api.com	s	PayPal		self	US	payment		cur	cur			
braintreegateway.com	s	Paypal		self		payment	Braintree Payments	tpw+cur	tpw			
branch.io	s	Branch Metrics		self	US	advertising	Branch	tpw+wtm	wtm			
brand-display.com	s	Knorex		self		advertising	XPO	tpw	tpw	325		
brand-server.com	s	Centro		self	US	advertising		tpw+wtm	wtm			
brandaffinity.net	s	Yoonla		self	US	advertising	Brand Affinity	wtm	wtm			
brandirectory.com	s	Brand Finance		self		other		tpw	tpw			
brandmetrics.com	s	Brandmetrics		self		analytics;advertising	Brandmetrics.com	tpw+wtm	tpw	422		
brandreachsys.com	s	BrandReach		self	US	advertising		wtm	wtm			
brandrepublic.com	s	Haymarket Media Group		self		other		tpw	tpw			
brandview.com	s	Brand View		self		analytics		tpw	tpw			
brandwatch.com	s	Brandwatch		self	GB	analytics		wtm	wtm			
brandwire.tv	s	BrandWire		self		advertising		wtm	prod			
branica.com	s	Branica		self	US	advertising		wtm	wtm			
braveglobal.tv	s	Brave People Ltd.		self		advertising		pbs	pbs	869		
braze.com	s	Braze		self	US	customer-interaction		omni	prod			
brcdn.com	s	BloomReach		self	US	advertising		tpw+wtm	wtm			
breakingburner.com	s	Crowdynews		self		social		tpw	tpw			
brealtime.com	s	bRealTime		self		advertising	EMX Digital	tpw+wtm	tpw			
brevo.com	s	Brevo		self	FR	email		cur	cur			
bridgetrack.com	s	BridgeTrack		self	US	advertising		tpw+wtm	wtm		Sapient	
brightcove.com	s	Brightcove	Bending Spoons	mem	US	media		tpw+wtm	wtm			
brightcove.net	s	Brightcove	Bending Spoons	mem	US	media	Brightcove Player	tpw+wtm	wtm			
brighteroption.com	s	Salesforce		self	US	social	Buddy Media	wtm	wtm			
brightonclick.com	s	brightonclick.com		self		advertising		wtm	prod			
brilig.com	s	Merkle		self		advertising	Merkle Digital Data Exchange	tpw	tpw			
brillen.de	s	brillen.de		self		other		wtm	prod			
broadstreetads.com	s	Broadstreet		self		advertising		wtm	wtm			
bronto.com	s	Bronto Software		self		customer-interaction		tpw	tpw			
brontops.com	s	Bronto Software		self		customer-interaction		tpw	tpw			
brow.si	s	Brow.si		self		advertising		wtm	wtm			
browsealoud.com	s	Browsealoud		self		other		tpw	tpw			
browser-intake-datadoghq.com	s	Datadog RUM		self		other		hst	prod			
browser-intake-eu1-datadoghq.com	s	Datadog RUM (EU1)		self		other		hst	prod			
browser-intake-us3-datadoghq.com	s	Datadog RUM (US3)		self		other		hst	prod			
browser-intake-us5-datadoghq.com	s	Datadog RUM (US5)		self		other		hst	prod			
browser-statistik.de	s	Browser-Statistik		self		analytics		wtm	wtm			
browser-update.org	s	Browser-Update		self	US	customer-interaction	Browser-Update.org	tpw+wtm	wtm			
browsiprod.com	s	Yahoo!	Yahoo (Apollo)	mem		advertising	Yahoo! Ad Exchange	tpw	tpw	329		
brsrvr.com	s	BloomReach		self	US	advertising		tpw+wtm	wtm			
brsvr.com	s	BloomReach		self	US	advertising		tpw	tpw			
brtstats.com	s	BloomReach		self	US	analytics;advertising	Quantcast	tpw+wtm	wtm		Quantcast	
bs.yandex.ru	s	Yandex		mem	RU	analytics	Yandex.Direct	wtm	wtm			
bsd.net	s	Blue State Digital		self		advertising		tpw	tpw			
bstatic.com	s	Booking.com		self		other		tpw+wtm	tpw			
bstatic.de	s	Hubert Burda Media		self		advertising	Burda Digital Systems	wtm	wtm			
btc-echode.api.oneall.com	s	Oneall		self		social		wtm	wtm			
btg.mtvnservices.com	s	Viacom		self	US	advertising	Viacom Tag Container	wtm	wtm			
btloader.com	s	Blockthrough (eyeo)	eyeo	mem	CA	advertising		cur	cur			
btncdn.com	s	Button		self		advertising;cdn/hosting	btncdn.com	tpw+wtm	tpw			
btrll.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	BrightRoll	tpw+wtm	wtm		Yahoo!	
btstatic.com	s	Signal Digital Inc.		self	US	tag-manager	BrightTag / Signal	tpw+wtm	wtm			
bttrack.com	s	Bidtellect, Inc		self		advertising	Bidtellect	tpw+wtm	wtm	185		
btttag.com	s	Blue Triangle		self		analytics	Blue Triangle Technologies	tpw+wtm	wtm			
bufferapp.com	s	Buffer		self	GB	social	Buffer Button	tpw+wtm	wtm			
bugherd.com	s	BugHerd		self	US	customer-interaction	Macropod BugHerd	tpw+wtm	wtm		Macropod	
bugsnag.com	s	Bugsnag		self		analytics		tpw+wtm	wtm			
builder.extensionfactory.com	s	Slice Factory		self	FR	customer-interaction		wtm	wtm			
builder.io	s	Builder		self		cdn/hosting	Builder.io (CMS)	tpw+hst	tpw			
bulkhentai.com	s	bulkhentai.com		self		advertising		wtm	prod			
bulkstorage.ca	s	Cloud-A		self		other		tpw	tpw			
bumlam.com	s	bumlam.com		self				wtm	prod			
bunchbox.co	s	Bunchbox		self		analytics	Peaks & Pies	tpw+wtm	wtm		Peaks & Pies	
burstbeacon.com	s	RhythmOne, LLC		self	US	advertising	Burst Media	wtm	wtm			
burstnet.com	s	RhythmOne, LLC		self	US	advertising	Burst Media	tpw+wtm	wtm		Burst Media	
burt.io	s	Burt		self	US	analytics;advertising		tpw+wtm	wtm			
business-path-55.com	s	Lead Forensics		self		advertising		tpw+wtm	wtm			
businesscatalyst.com	s	Adobe		self	US	cdn/hosting	Adobe Business Catalyst	tpw	tpw			
buto.tv	s	Big Button		self		advertising	Buto	tpw	tpw			
bux1le001.com	s	Lead Forensics		self		advertising		tpw	tpw			
buysellads.com	s	BuySellAds.com		self	US	advertising	BuySellAds	tpw+wtm	wtm			
buysellads.net	s	BuySellAds.com		self	US	advertising	BuySellAds	tpw	tpw			
buzzadexchange.com	s	buzzadexchange.com		self		advertising		wtm	prod			
buzzador.com	s	Buzzador		self		social		wtm	wtm			
buzzfed.com	s	BuzzFeed		self		social;customer-interaction		tpw+wtm	wtm			
buzzfeed.com	s	BuzzFeed		self		social		tpw	tpw			
buzzparadise.com	s	Vanksen		self	US	advertising		wtm	wtm			
bwbx.io	s	Bloomberg		self		social;cdn/hosting	Business Week / Bloomberg CDN	tpw+wtm	tpw			
bypass.jp	s	United Inc.		self	JP	advertising	Bypass	wtm	wtm			
byside.com	s	Byside		self		analytics		tpw	tpw			
byteoversea.com	s	TikTok	ByteDance	mem		advertising		ocd	ocd			
bzgint.com	s	Genesis Media		self		advertising		tpw	tpw			
c-col.com	s	WPP		self	GB	analytics	Compete / CompeteXL	tpw+wtm	wtm		Millwood Brown Digital	
c-dsp.vpadn.com	s	Vpon		self		advertising		wtm	wtm			
c-i.as	s	Axel Springer Group		self	DE	advertising	Contact Impact	wtm	wtm	630		
c-on-text.com	s	C|ON|TEXT		self		advertising		wtm	wtm			
c.compete.com	s	WPP		self	GB	analytics	CompeteXL	wtm	wtm			
c.conversionlogic.net	s	Conversion Logic		self		analytics		wtm	wtm			
c.p-advg.com	s	AdPlan		self	US	advertising		wtm	wtm			
c.seznam.cz	s	Seznam Sklik		self		advertising		omni	prod			
c.ypcdn.com	s	Thryv		self	US	advertising	YellowPages	wtm	wtm			
c0.wp.com	e	Automattic		self	US	cdn/hosting	WordPress	tpw	tpw			
c1.adform.net	s	Adform		self	DK	advertising		thar	thar			
c1exchange.com	s	C1 Exchange		self		advertising	C1X	tpw+wtm	wtm		C1X	
c3metrics.com	s	C3 Metrics		self	US	analytics		wtm	wtm			
c3tag.com	s	C3 Metrics		self	US	analytics		tpw+wtm	wtm			
c4tw.net	s	Twenga		self		advertising	Twenga Solutions	tpw+wtm	tpw			
c8.net.ua	s	C8 Network		self		advertising		wtm	wtm			
ca-eulerian.net	s				US			cname				cname-target
ca.iadsdk.apple.com	s	Apple Distribution International Ltd.		self		advertising		thar	thar			
caanalytics.com	s	MarkMonitor		self		advertising		wtm	wtm			
cachefly.net	s					infrastructure		tpw			Cachefly	infrastructure
cackle.me	s	Cackle		self		advertising		wtm	prod			
cafonline.org	s	Charities Aid Foundation		self		other		tpw	tpw			
calendar.google.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
calendly.com	s	Calendly		self		other		tpw	tpw			
call.chatra.io	s	Chatra		self		customer-interaction		wtm	wtm			
callbackhunter.com	s	CallbackHunter		self		customer-interaction		wtm	wtm			
callibri.ru	s	Callibri		self		advertising		wtm	wtm			
callmeasurement.com	s	CallBox		self		customer-interaction		wtm	wtm			
callpage.io	s	Call Page		self		customer-interaction		wtm	wtm			
callrail.com	s	CallRail		self		analytics;customer-interaction		tpw+wtm	wtm			
calltracking.ru	s	Calltracking		self		customer-interaction		wtm	wtm			
caltat.com	s	Caltat		self		customer-interaction		wtm	prod			
cam-content.com	s	Cam-Content.com		self		advertising		wtm	prod			
camads.net	s	ICF Technology		self		other		tpw	tpw			
camakaroda.com	s	camakaroda.com		self				wtm	prod			
camp.sabavision.com	s	SabaVision		self		advertising		wtm	wtm			
campaigner.com	s	j2 Cloud Services		self		advertising		tpw	tpw			
campanja.com	s	[24]7		self		advertising	Customer Acquisition Cloud	tpw	tpw			
cams.com	s	FriendFinder Networks		self	US	advertising	FriendFinder Network	wtm	wtm			
canddi.com	s	CANDDi		self		advertising;analytics		tpw+wtm	wtm		Campaign and Digital Intelligence	
cannedbanners.com	s	Canned Banners		self		advertising		tpw	tpw			
canopylabs.com	s	Canopy Labs		self		analytics		tpw	tpw			
canvas.net	s	Canvas		self		customer-interaction		wtm	prod			
canvasnetwork.com	s	Canvas		self		customer-interaction		wtm	prod			
captifymedia.com	s	Captify		self		advertising	Captiify	tpw+wtm	wtm		Captiify	
captivate.ai	s	Captivate Ai		self		advertising		tpw	tpw			
captora.com	s	Captora		self		customer-interaction;advertising		tpw+wtm	wtm			
carbonads.com	s	BuySellAds.com		self	US	advertising	Carbon Ads	tpw+wtm	wtm		Carbon Ads	
carbonads.net	s	BuySellAds.com		self	US	advertising	Carbon Ads	tpw+wtm	wtm		Carbon Ads	
carcloud.co.uk	s	Carcloud		self		other		tpw	tpw			
cardinalcommerce.com	s	Visa		self		analytics	Cardinal	wtm	wtm			
cardlytics.com	s	Cardlytics		self		advertising;analytics		tpw+wtm	tpw			
carrierzone.com	s	Deluxe		self		analytics	Aplus Analytics	wtm	wtm			
casalemedia.com	s	Index Exchange, Inc.		self	CA	advertising	Index Exchange	tpw+wtm+pbs+hst+ocd	wtm	10	WPP | Casale Media	
caspianmedia.com	s	Caspian Media		self		advertising		tpw	tpw			
caspion.com	s	Caspion		self		analytics		wtm	wtm			
cast.rocks	s	Cast		self		other		tpw	tpw			
castle.io	s	Castle		self		other		tpw	tpw			
cavisson.com	s	Cavisson		self		analytics		tpw	tpw			
cbox.ws	s	Cbox		self	WS	customer-interaction		wtm	wtm			
cbproads.com	s	ClickBank ProAds		self	US	advertising		wtm	wtm			
cbsinteractive.com	s	CBS Interactive		self	US	media		wtm	wtm			
cc2.dealer.com	s	Dealer.com		self		analytics		wtm	wtm			
ccm2.net	s	CCM benchmark Group		self		social		tpw	tpw			
ccmbg.com	s	CCM Benchmark		self		advertising		wtm	prod			
ccmp.eu	s	Experian		self		customer-interaction	Experian Cross-Channel Marketing Platform	tpw	tpw			
cd-ladsp-com.s3.amazonaws.com	s	Logicad		self		advertising		wtm	wtm			
cdn-0.d41.co	s	Dun & Bradstreet		self		analytics	Dun and Bradstreet	wtm	wtm			
cdn-cookieyes.com	s	CookieYes		self	GB	consent-management	CookieYes (CDN)	hst+cur	cur			
cdn-cs.com	s	Commerce Sciences		self		advertising		wtm	wtm			
cdn-net.com	s	InAuth		self		other	cdn-net.com	tpw+wtm	tpw			
cdn-saveit.wanelo.com	s	Wanelo		self		customer-interaction		wtm	wtm			
cdn-scripts.signifyd.com	s	Signifyd		self		analytics		wtm	wtm			
cdn-static.formisimo.com	s	Formisimo		self		advertising		wtm	wtm			
cdn-vk.com	s	Megafon		self	RU	social	Vk.com	wtm	wtm			
cdn.adikteev.com	s	Adikteev		self		advertising		wtm	wtm			
cdn.adjs.net	s	ADJS		self		advertising		wtm	wtm			
cdn.adless.io	s	Adless		self		advertising		wtm	wtm			
cdn.adsrvmedia.com	s	PLYmedia		self	US	advertising	adk2	wtm	wtm			
cdn.amplitude.com	s	Amplitude		self		analytics	Amplitude (CDN)	hst	wtm			
cdn.astronomer.io	s	Astronomer		self		analytics		wtm	wtm			
cdn.attracta.com	s	Attracta		self	US	advertising		wtm	wtm			
cdn.augur.io	s	Augur		self		analytics		wtm	wtm			
cdn.bannersnack.com	s	Bannersnack		self		advertising		wtm	wtm			
cdn.belco.io	s	Belco		self		customer-interaction		wtm	wtm			
cdn.boomtrain.com	s	Zeta Global		self	US	customer-interaction	Zeta	wtm	wtm			
cdn.callbackkiller.com	s	Envybox		self		customer-interaction		wtm	wtm			
cdn.capturly.com	s	Capturly		self		analytics		wtm	wtm			
cdn.carrotquest.io	s	Carrot Quest		self		analytics		wtm	wtm			
cdn.cdnrl.com	s	PLYmedia		self	US	advertising	adk2	wtm	wtm			
cdn.cohesionapps.com	s	Red Ventures		self		analytics		wtm	wtm			
cdn.connecto.io	s	ConnectO		self		analytics		wtm	wtm			
cdn.cookie-script.com	s	Cookie-Script		self	LT	consent-management	Cookie-Script (CDN)	hst	cur			
cdn.cupinteractive.com	s	Cup Interactive		self		advertising		wtm	wtm			
cdn.doofinder.com	e	Doofinder		self		other		tpw	tpw			
cdn.earnify.com	s	Earnify		self		advertising		wtm	wtm			
cdn.engine.adsupply.com	s	AdSupply		self		advertising		wtm	wtm			
cdn.flurry.com	s	Verizon	Yahoo (Apollo)	mem	US	analytics	Flurry	wtm	wtm			
cdn.foxpush.net	s	FoxPush		self		advertising		wtm	wtm			
cdn.gravitec.net	s	Gravitec		self		analytics		wtm	wtm			
cdn.heapanalytics.com	s	Heap	Contentsquare	mem		analytics	Heap Analytics (CDN)	hst	wtm			
cdn.id.services	s	ID Services		self		analytics		wtm	wtm			
cdn.izooto.com	s	iZooto		self		analytics		wtm	wtm			
cdn.jumplead.com	s	Jumplead		self		analytics		wtm	wtm			
cdn.kyto.com	s	Kyto		self		analytics		wtm	wtm			
cdn.mercent.com	s	CommerceHub		self	US	advertising		wtm	wtm			
cdn.merklesearch.com	s	Dentsu Aegis Network		self	US	analytics	Merkle Research	wtm	wtm			
cdn.mgln.ai	s	Magellan AI		self		advertising	Magellan AI (CDN)	hst	prod			
cdn.monsido.com	s	Monsido		self		analytics		wtm	wtm			
cdn.office.net	s	Microsoft		self	US	cdn/hosting	Microsoft Office (CDN)	hst	wtm			
cdn.popmyads.com	s	PopMyAds		self		advertising		wtm	wtm			
cdn.pprl.io	s	Pureprofile		self		analytics		wtm	wtm			
cdn.pricespider.com	s	Price Spider		self		advertising		wtm	wtm			
cdn.pushnews.eu	s	PushNews		self		advertising		wtm	wtm			
cdn.rlets.com	s	ReachLocal		self	US	advertising		wtm	wtm			
cdn.scale8.com	e	Scale8		self		analytics		tpw	tpw			
cdn.secretrune.com	s	Rune Inc.		self		analytics	Rune	wtm	wtm			
cdn.segment.com	s	Segment	Twilio	mem	US	identity/data-broker	Segment (Analytics.js)	hst	wtm			
cdn.shopify.com	s	Shopify		self		cdn/hosting	Shopify (CDN)	hst	wtm			
cdn.smooch.io	s	Smooch		self		customer-interaction		wtm	wtm			
cdn.springboardplatform.com	s	SpringBoard		self		advertising		wtm	wtm			
cdn.sweettooth.io	s	Sweet Tooth Rewards		self		customer-interaction	Sweettooth	wtm	wtm			
cdn.targetfuel.com	s	Target Fuel		self		analytics		wtm	wtm			
cdn.trackduck.com	s	Track Duck		self		analytics		wtm	wtm			
cdn.triggertag.gorillanation.com	s	Gorilla Nation Media		self	US	advertising	Gorilla Nation	wtm	wtm			
cdn.userway.org	s	UserWay		self		analytics	UserWay (CDN)	hst	prod			
cdn.wibiya.com	s	Wibiya		self	IL	social	Wibiya Toolbar	wtm	wtm			
cdn.wishpond.net	s	Wishpond		self		customer-interaction		wtm	wtm			
cdn.x-lift.jp	s	X-lift		self		advertising		wtm	wtm			
cdn.yektanet.com	s	Yektanet		self		advertising		wtm	wtm			
cdn01.nativeroll.tv	s	Native roll		self		media		wtm	wtm			
cdn13.com	s	cdn13.com		self		other		wtm	prod			
cdn18685953.ahacdn.me	s	ahacdn.me		self				cname	cname			cname-target
cdn2.admatic.com.tr	s	Admatic		self		advertising		wtm	wtm			
cdn2.lockerdome.com	s	LockerDome		self		social		wtm	wtm			
cdn4.wibbitz.com	s	Wibbitz		self		media		wtm	wtm			
cdn77.com	s	CDN77		self		cdn/hosting		wtm	prod			
cdn77.org	s					infrastructure	CDN77	tpw+wtm			Datacamp	infrastructure
cdnbasket.net	s	Wunderkind		self		customer-interaction		tpw	tpw			
cdnbf.net	s	Betfair		self		other		tpw	tpw			
cdndelivery.net	s					infrastructure	Pacnet	tpw			Telstra	infrastructure
cdnds.net	s	Hearst Communications		self		other		tpw	tpw			
cdnetworks.com	s	cdnetworks.net		self		cdn/hosting		wtm	prod			
cdnetworks.net	s					infrastructure		wtm			cdnetworks.net	infrastructure
cdngc.net	s					infrastructure		tpw			ClickTale	infrastructure
cdninstagram.com	s	Facebook	Meta Platforms	mem	US	social	Instagram	tpw+wtm	wtm		Instagram	
cdnjquery.com	s	JS Foundation	OpenJS Foundation	mem	US	cdn/hosting	jQuery	wtm	wtm			
cdnjs.cloudflare.com	e	Cloudflare		self	US	cdn/hosting	Cloudflare CDN / cdnjs (Cloudflare CDN)	tpw+hst+cur	tpw			
cdnma.com	s	Net-Results		self	US	advertising		wtm	wtm			
cdnmaster.com	s	AdMaster (Jing Shuo Technology)		self		advertising	AdMaster	wtm	wtm			
cdnme.se	s	Blogg.se		self		cdn/hosting		tpw	tpw			
cdnnetwok.xyz	s	cdnnetwok.xyz		self		other		wtm	prod			
cdnondemand.org	s	cdnondemand.org		self				wtm	prod			
cdnplanet.com	s	CDN Planet		self		analytics		tpw	tpw			
cdnslate.com	s	Slate Group		self		other		tpw	tpw			
cdnsure.com	s	cdnsure.com		self				wtm	prod			
cdntrf.com	s	Traffective		self		advertising		wtm	prod			
cdnvideo.com	s	CDNvideo		self		cdn/hosting		wtm	wtm			
cdnwidget.com	s	Wunderkind		self		customer-interaction;cdn/hosting	cdnwidget.com	tpw+wtm	tpw			
cedexis-radar.net	s	Cedexis		self	US	analytics	Radar / Cedexis Radar	tpw+wtm	wtm			
cedexis-test.com	s	Cedexis		self	US	analytics	Radar / Cedexis Radar	tpw+wtm	wtm			
cedexis-test01.insnw.net	e	Cedexis		self	US	analytics	Radar	tpw	tpw			
cedexis.com	s	Cedexis		self	US	analytics	Radar / Cedexis Radar	tpw+wtm	wtm			
cedexis.fastlylb.net	s	Cedexis		self	US	analytics	Cedexis Radar	wtm	wtm			
cedexis.leasewebcdn.com	e	Cedexis		self	US	analytics	Radar	tpw	tpw			
cedexis.net	s	Cedexis		self	US	analytics	Radar / Cedexis Radar	tpw+wtm	wtm			
cedexisakamaitest.azureedge.net	e	Cedexis		self	US	analytics	Radar	tpw	tpw			
cedexispub.cdnetworks.net	e	Cedexis		self	US	analytics	Radar	tpw	tpw			
celebrus.com	s	Celebrus		self	US	analytics	Celebrus Technologies	tpw+wtm	wtm			
celtra.com	s	Celtra		self	US	advertising;media		tpw+wtm	wtm	315		
cen.katchup.fr	s	Katchup		self		advertising		wtm	wtm			
cendyn.adtrack.calls.net	s	Cendyn		self		advertising		wtm	wtm			
central-core-7.com	s	Lead Forensics		self		advertising		tpw	tpw			
centraliprom.com	s	Iprom		self	SI	advertising		wtm	wtm			
centraltag.com	s	CentralTag		self		advertising		wtm	wtm			
ceros.com	e	Ceros		self		other		tpw	tpw			
certona.net	s	Certona		self	US	analytics;advertising		tpw+wtm	wtm			
certum.pl	s	Certum		self		other		tpw	tpw			
cetrk.com	s	Crazy Egg		self	US	analytics;session-replay		tpw+wtm	wtm			
cfjump.com	s	Commission Factory		self		advertising		tpw	tpw			
cgrdirect.co.uk	s	Cgrdirect		self		other		tpw	tpw			
chango.ca	s	Magnite		self	US	advertising	Chango	wtm	wtm			
chango.com	s	Magnite		self	US	advertising	Rubicon Project / Chango	tpw+wtm	wtm			
channel.me	s	Channel.me		self		customer-interaction		tpw	tpw			
channeladvisor.com	s	ChannelAdvisor		self	US	advertising		tpw+wtm	wtm			
channelape.com	s	ChannelApe		self		other		tpw	tpw			
channelfinder.net	s	Kaleidoscope Promotions		self	US	advertising	ChannelFinder	wtm	wtm			
channelintelligence.com	s	Google	Alphabet (Google)	mem	US	advertising	Channel Intelligence	wtm	wtm			
channeliq.com	s	Numerator		self		other		wtm	wtm			
chaordicsystems.com	s	Chaordic		self		advertising		wtm	wtm			
chargeads.com	s	Chargeads		self		advertising	Chargeads Oscar	tpw	tpw			
chartbeat.com	s	ChartBeat		self	US	analytics;audience-measurement		tpw+wtm+cur	wtm			
chartbeat.net	s	ChartBeat		self	US	analytics;audience-measurement		tpw+wtm+cur	wtm			
chaser.ru	s	Chaser		self		customer-interaction		wtm	wtm			
chat.mochapp.com	s	MoChapp		self		customer-interaction		wtm	wtm			
chatango.com	s	Chatango		self		customer-interaction		wtm	wtm			
chaturbate.com	s	chaturbate.com		self		advertising		wtm	prod			
chatwing.com	s	chatWING		self		customer-interaction		wtm	wtm			
chatwoot.com	s	Chatwoot		self		customer-interaction		tpw	tpw			
checkfront.com	s	Checkfront		self		other		tpw	tpw			
checkm8.com	s	CheckM8		self		advertising		tpw	tpw			
checkmystats.com.au	s	CheckMyStats		self		advertising		wtm	wtm			
checkout.com	s	Checkout.com		self		payment		tpw+cur	tpw			
checkrate.co.uk	s	FreeStart		self		other	CheckRate	tpw	tpw			
checktestsite.com	s	Michael Associates		self		advertising		tpw	tpw			
chefkoch-cdn.de	s	chefkoch.de		self		other		wtm	prod			
chefkoch.de	s	chefkoch.de		self		other		wtm	prod			
chimpstatic.com	s	MailChimp	Intuit	mem	US	customer-interaction;email;advertising	MailChimp Tracking	tpw+wtm+cur	wtm			
chinesean.com	s	ChineseAN		self		advertising		wtm	wtm			
chitika.net	s	Chitika		self	US	advertising		tpw+wtm	wtm			
cho-chin.com	s	Samurai Factory		self	JP	analytics	Ninja Access Analysis	wtm	wtm			
chocolateplatform.co	s	silverpush		self		advertising		pbs	pbs			
choices-or.truste.com	s	TrustArc		self	US	consent-management	TRUSTe Notice	wtm	wtm			
choices.truste.com	s	TrustArc		self	US	consent-management	TRUSTe Notice	wtm	wtm			
choicestream.com	s	ChoiceStream		self	US	advertising		tpw+wtm	wtm			
chtah.com	s	Experian		self		advertising	CheetahMail	tpw	tpw			
cim.meebo.com	s	Google	Alphabet (Google)	mem	US	social	Meebo Bar	wtm	wtm			
cint.com	s	Cint		self		social		tpw	tpw			
circulate.com	s	LiveRamp IdentityLink		self		analytics;identity/data-broker		tpw	tpw			
cittamatra.com	s	adport		self		advertising		pbs	pbs			
cityads.ru	s	CityAds		self		advertising		wtm	wtm			
ciuvo.com	s	ciuvo.com		self		other		wtm	prod			
civiccomputing.com	s	Civic UK		self	GB	cdn/hosting;consent-management	Civic	tpw+cur	cur			
civicscience.com	s	CivicScience		self	US	analytics		wtm	wtm			
ciweb.ciwebgroup.com	s	CIWebGroup		self		advertising		wtm	wtm			
cj.com	s	Conversant	Epsilon (Publicis)	mem	US	advertising	CJ Affiliate	tpw	tpw			
cjmooter.xcache.kinxcdn.com	s	JS Communications		self		advertising		wtm	wtm			
ck-ie.com	s	SmartyAds Inc.		self		advertising		pbs	pbs	534		
clarity.ms	s	Microsoft		self	US	session-replay	Clarity / Microsoft Clarity	tpw+omni+hst+ocd+cur	cur			
classistatic.de	s	eBay		self	US	advertising	eBay Stats	wtm	wtm			
clcknads.pro	s	clcknads.pro		self		advertising		wtm	prod			
cleanrm.net	s	Korrelate		self	US	advertising		wtm	wtm			
clearbit.com	s	Clearbit		self		analytics		tpw+wtm	wtm			
clearbitjs.com	s	Clearbit		self		analytics		tpw	tpw			
clearbitscripts.com	s	Clearbit		self		analytics		tpw	tpw			
clearbrain.com	s	ClearBrain		self		analytics		tpw	tpw			
clearrise.com	s	ClearRise		self		customer-interaction		tpw	tpw			
clearsale.com.br	s	clearsale		self		advertising		wtm	prod			
clerk.io	s	Clerk.io ApS		self		analytics		tpw	tpw			
cleverpush.com	s	Clever Push		self		analytics		wtm	wtm	1139		
cleversite.ru	s	Cleversite		self		customer-interaction		wtm	wtm			
click-to-trace.com	s	Lead Forensics		self		advertising		wtm	wtm			
click.rummycircle.com	s	RummyCircle		self		advertising		wtm	wtm			
click4assistance.co.uk	s	Click4Assistance		self		customer-interaction		tpw	tpw			
clickability.com	s	Upland Software		self	US	cdn/hosting		tpw	tpw			
clickable.net	s	Syncapse		self	US	social		tpw	tpw			
clickadu.com	s	Clickadu (Winner Solutions)		self		advertising		tpw	tpw			
clickagy.com	s	Clickagy		self		advertising	Clickagy Audience Lab	tpw	tpw	1222		
clickanalyzer.jp	s	WriteUp		self		analytics	WriteUp ClickAnalyzer	wtm	wtm			
clickandchat.com	s	ClickAndChat		self		customer-interaction		wtm	wtm			
clickbank.net	s	ClickBank		self		advertising		wtm	wtm			
clickbooth.com	s	Clickbooth		self	US	advertising		wtm	wtm			
clickboothlnk.com	s	Clickbooth		self	US	advertising		wtm	wtm			
clickcease.com	s	Click Cease		self		customer-interaction		wtm	wtm			
clickcertain.com	s	ClickCertain		self		advertising		wtm	wtm			
clickdensity.com	s	Click Density		self		analytics		tpw	tpw			
clickdesk.com	s	ClickDesk		self		customer-interaction		tpw+wtm	wtm			
clickdimensions.com	s	ClickDimensions		self	US	advertising		tpw	tpw			
clicken.us	s	Fluent		self		advertising		wtm	wtm			
clickequations.net	s	Acquisio		self	US	advertising	ClickEquations	wtm	wtm			
clickexperts.net	s	ClickExperts		self		advertising		wtm	wtm			
clickfuse.com	s	ToneMedia		self		advertising		tpw	tpw	549		
clickguardian.app	s	Click Guardian		self		advertising		tpw	tpw			
clickguardian.co.uk	s	Click Guardian		self		advertising		tpw	tpw			
clickinc.com	s	ClickInc		self	US	advertising		wtm	wtm			
clickintext.net	s	ClickInText		self	US	advertising		wtm	wtm			
clickio.com	s	Clickio		self	GB	consent-management;advertising		cur	cur			
clickio.mgr.consensu.org	s	Clickio CMP		self		consent-management		tpw	tpw			
clickiocdn.com	s	AdLabs		self		advertising		wtm	wtm	1500		
clickky.biz	s	Clickky		self		advertising		wtm	wtm			
clickmanage.com	s	Dentsu Aegis Network		self	US	advertising	iProspect	wtm	wtm			
clickmeter.com	s	ClickMeter		self		advertising		wtm	wtm			
clickonometrics.pl	s	Clickonometrics		self		advertising		wtm+pbs	wtm	773	Euvic 360e-com Sp. z o.o.	
clickpoint.com	s	Clickpoint		self		advertising		wtm	wtm			
clickpoint.it	s	Clickpoint		self		advertising		wtm	wtm			
clickprotector.com	s	ClickProtector		self		analytics		wtm	wtm			
clickreport.com	s	ClickReport		self		analytics		wtm	wtm			
clicksor.com	s	Clicksor		self	CA	advertising		wtm	wtm			
clicktale.com	s	ClickTale	Contentsquare	mem	IL	analytics;session-replay		wtm	wtm			
clicktale.net	s	ClickTale	Contentsquare	mem	IL	analytics;session-replay		tpw+wtm+ocd+cur	wtm		ContentSquare	
clicktale.pantherssl.com	s	ClickTale	Contentsquare	mem	IL	analytics;session-replay		wtm	wtm			
clicktalecdn.sslcs.cdngc.net	s	ClickTale	Contentsquare	mem	IL	analytics;session-replay		wtm	wtm			
clicktracks.com	s	Aurea		self	US	advertising	Lyris / Aurea ClickTracks	tpw+wtm	wtm		Lyris	
clicktripz.com	s	ClickTripz		self		advertising		tpw+wtm	wtm			
clickwinks.com	s	Clickwinks		self	US	advertising		wtm	wtm			
clickyab.com	s	Clickyab		self		advertising		wtm	wtm			
clicmanager.fr	s	ClicManager		self	FR	advertising		wtm	wtm			
client.cobrowser.net	s	CoBrowser.net		self		customer-interaction	CoBrowser	wtm	wtm			
clients2.google.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
clikpic.com	s	Clik.com Websites		self		other		tpw	tpw			
clixmetrix.com	s	ClixMedia		self	US	advertising	ClixMetrix	wtm	wtm			
clixsense.com	s	ClixSense		self		advertising		wtm	wtm			
clkads.com	s	RevenueHits		self	US	advertising		wtm	wtm			
clkmon.com	s	RevenueHits		self	US	advertising		wtm	wtm			
clkrev.com	s	RevenueHits		self	US	advertising		wtm	wtm			
clksite.com	s	RevenueHits		self	US	advertising		wtm	wtm			
clog.jp	s				US			cname				cname-target
cloud-emea.analytics-egain.com	s	eGain		self	US	analytics	eGain Analytics	wtm	wtm			
cloud-exploration.com	s	Lead Forensics		self		advertising		wtm	wtm			
cloud-iq.com	s	cloudIQ		self		analytics		tpw	tpw			
cloud-journey.com	s	Lead Forensics		self		advertising		wtm	wtm			
cloud-media.fr	s	CloudMedia		self		advertising		wtm	prod			
cloud-trail.com	s	Lead Forensics		self		advertising		wtm	wtm			
cloud.chatbeacon.io	s	Chat Beacon		self		customer-interaction		wtm	wtm			
cloud.es.io	s	Elastic APM (Cloud)		self		other		hst	prod			
cloudapp.net	s					infrastructure	Microsoft Services	wtm			Microsoft	infrastructure
cloudflare.com	s	Cloudflare		self	US	cdn/hosting		wtm	wtm			
cloudflare.net	s					infrastructure		wtm			Cloudflare	infrastructure
cloudflareinsights.com	s	Cloudflare		self	US	analytics	Cloudflare Web Analytics	hst	prod			
cloudfront.ne	s	Fresh Relevance		self		analytics		tpw	tpw			
cloudfront.net	s					infrastructure	Amazon CloudFront / Amazon CloudFront (Generic)	tpw+wtm+hst+cur			Amazon	infrastructure
cloudimg.io	s					infrastructure	Cloudimage.io	wtm			Scaleflex SAS	infrastructure
cloudinary.com	s	Cloudinary		self		cdn/hosting		tpw+wtm+hst	tpw			
cloudpath82.com	s	Lead Forensics		self		advertising		wtm	wtm			
cloudsponge.com	s	CloudSponge		self		advertising		tpw	tpw			
cloudtracer101.com	s	Lead Forensics		self		advertising		wtm	wtm			
cloudwp.io	s	Cloudwp		self		other	Cloudqp	tpw	tpw			
clovenetwork.com	s	Clove Network		self	CA	advertising		wtm	wtm			
clrstm.com	s	Clearstream.TV		self		advertising	Clearstream	tpw	tpw			
cludo.com	s	Cludo		self		other		tpw	tpw			
clustrmaps.com	s	ClustrMaps		self	US	advertising		wtm	wtm			
clydo.io	s	clydo		self		advertising		pbs	pbs			
cm-commerce.com	s	CM Group		self	US	analytics	CM Commerce	wtm	wtm			
cm.adform.net	s	Adform		self	DK	advertising		thar	thar			
cm.g.doubleclick.net	s	Google	Alphabet (Google)	mem	US	advertising		thar	thar			
cmbestsrv.com	s	ConvertMedia		self		advertising		tpw	tpw			
cmcore.com	s	IBM		self	US	analytics	IBM Digital Analytics	tpw+wtm	wtm			
cmdolb.com	s	Cedexis		self	US	analytics	Radar	tpw	tpw			
cmp.inmobi.com	s	InMobi		self	IN	consent-management		cur	cur			
cmp.mgr.consensu.org	s	AdMetrics Pro CMP		self		consent-management		tpw	tpw			
cmp.osano.com	e	Osano CMP		self		consent-management		tpw	tpw			
cmp.uniconsent.com	e	UniConsent CMP		self		consent-management		tpw	tpw			
cn.clickable.net	s	Syncapse		self	US	advertising		wtm	wtm			
cn01.dwstat.cn	s	Dwstat		self	CN	analytics	dwstat.cn	wtm	wtm			
cnbc.com	s	NBCUniversal, LLC		self	US	other	CNBC	tpw+wtm	wtm		CNBC	
cnetcontent.com	s	CBS Interactive		self	US	other	CNET Content Solutions / Cnetcontent	tpw+wtm	wtm			
cnstats.ru	s	CNStats		self		analytics		wtm	wtm			
cnstrc.com	s	Constructor.io		self		other		tpw	tpw			
cnzz.com	s	Umeng		self	CN	analytics		wtm	wtm			
co-buying.com	s	Buyapowa		self		advertising		tpw	tpw			
co2stats.com	s	Advenity		self		customer-interaction	Green Certified Site	wtm	wtm			
code.adstanding.com	s	AdStanding		self		advertising		wtm	wtm			
code.jquery.com	s	JS Foundation	OpenJS Foundation	mem	US	cdn/hosting	jQuery CDN	hst	wtm		jQuery CDN	
code.pers.io	s	Pers.io		self		advertising		wtm	wtm			
code.tidio.co	s	Tidio Chat		self		customer-interaction	Tidio	wtm	wtm			
codeonclick.com	s	codeonclick.com		self				wtm	prod			
codigo.se	s	codigo		self		analytics		tpw	tpw			
cognitivlabs.com	s	Cognitiv		self	US	advertising		cur	cur			
cogocast.net	s	CogoCast		self		advertising		tpw+wtm	wtm		Cogo Labs	
coherentpath.com	s	Coherent Path		self		other		tpw	tpw			
coin-have.com	s	Coin Have		self		advertising		wtm	wtm			
coin-hive.com	s	Coinhive		self		other		wtm	wtm			
coinhive.com	s	Coinhive		self		other		wtm	wtm			
coinurl.com	s	CoinURL		self		advertising		wtm	wtm			
col1.wiqhit.com	s	Wiqhit		self		analytics		wtm	wtm			
colbenson.com	s	Colbenson		self		other		tpw	tpw			
colbenson.es	s	Empathy		self		advertising		wtm	wtm			
coll1onf.com	s	coll1onf.com		self				wtm	prod			
coll2onf.com	s	coll2onf.com		self				wtm	prod			
collect.qeado.com	s	Qeado		self		analytics		wtm	wtm			
collect.tealiumiq.com	s	Tealium		self	US	tag-manager	Tealium EventStream	omni	wtm			
collect.yldr.io	s	Yieldr		self	NL	analytics	Yieldr Air	wtm	wtm			
collective-media.net	s	Collective		self	US	advertising	AMP Platform	tpw+wtm	wtm			
collectiveaudience.co	s	BeOp		self		advertising		pbs	pbs	666		
collector.roistat.com	s	Roistat		self		analytics		wtm	wtm			
collserve.com	s	IHS		self	US	analytics	IHS Markit Online Shopper Insigh	wtm	wtm			
colossusssp.com	s	colossus		self		advertising		pbs	pbs			
colpirio.com	s	Colpirio		self		analytics		tpw	tpw			
combotag.com	s	ComboTag		self		advertising		wtm	prod			
comclick.com	s	Hi-media Performance		self	FR	advertising		wtm	wtm			
comm100.cn	s	Comm100		self		customer-interaction		wtm	wtm			
comm100.com	s	Comm100		self		customer-interaction		tpw+wtm	wtm			
commander1.com	s	Commanders Act		mem	FR	tag-manager	TagCommander	tpw+wtm+ocd+cur	cur		TagCommander | Command Act	
commandersact.mgr.consensu.org	s	Commanders Act CMP		self		consent-management		tpw	tpw			
commercialvalue.org	s	commercialvalue.org		self				wtm	prod			
commondatastorage.googleapis.com	s					infrastructure	Google CDN	tpw			Google	infrastructure
communicatorcorp.com	s	Communicator Corp		self	NL	advertising	Communicator	tpw+wtm	wtm			
communicatoremail.com	s	Communicator Corp		self	NL	advertising	Communicator	tpw	tpw			
comodo.com	s	Comodo		self		other		tpw	tpw			
comodo.net	s	Comodo		self		other		tpw	tpw			
comodoca4.com	s	Comodo		self		other	Comodo Certificate Authority	tpw	tpw			
company-target.com	s	Demandbase		self	US	advertising	IPONWEB	tpw+wtm	wtm	397	IPONWEB	
compasonline.com	s	synapseHX		self		advertising		pbs	pbs			
compete.com	s	Millwood Brown Digital		self		analytics	Compete	tpw	tpw			
complex.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Complex Media	wtm	wtm			
complexmedianetwork.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Complex Media	wtm	wtm			
complianz.mgr.consensu.org	s	Complianz CMP		self		consent-management		tpw	tpw			
components.justanswer.com	s	Just Answer		self		customer-interaction		wtm	wtm			
comprigo.com	s	comprigo		self		other		wtm	prod			
compteurdevisite.com	s	Free Counter		self		analytics		wtm	wtm			
comscore.com	s	Comscore		mem	US	analytics;audience-measurement	ComScore, Inc.	tpw+wtm	wtm			
conative.de	s	CoNative		self		advertising		wtm	prod			
conative.network	s	definemedia		self		advertising		pbs	pbs			
concert.io	s	Concert		self		advertising		tpw+pbs	tpw			
condenast.co.uk	s	Advance Magazine Group		self		other		tpw	tpw			
condenast.com	s	Condé Nast		self		other	Condé Nast Digital	wtm	wtm			
condenastdigital.com	s	Advance Magazine Group		self		other		tpw	tpw			
condenet.com	s	Advance Magazine Group		self		other		tpw	tpw			
conductrics.com	s	Conductrics		self		analytics		tpw	tpw			
conduit-banners.com	s	Conduit		self	US	advertising		wtm	wtm			
conduit-data.com	s	Conduit		self	US	advertising		wtm	wtm			
conduit.com	s	Conduit		self	US	advertising		wtm	wtm			
confiant-integrations.net	s	Confiant		self	US	fraud-prevention		cur	cur			
config-security.com	s	Triple Whale		self	US	analytics		cur	cur			
config.ioam.de	s	INFOnline		mem	DE	analytics;audience-measurement		thar	thar			
configure.rayjump.com	s	Rayjump		self				thar	thar			
confirmit.com	s	Confirmit		self		analytics;advertising		tpw+wtm	wtm			
congstar.de	s	congstar.de		self		advertising		wtm	prod	1164		
connatix.com	s	Connatix Native Exchange Inc.		self		advertising	Connatix	tpw+wtm+pbs	wtm	143		
connect.decknetwork.net	s	The DECK		self		advertising		wtm	wtm			
connect.facebook.net	s	Facebook	Meta Platforms	mem	US	advertising	Meta Pixel SDK	hst	wtm			
connectad.io	s	ConnectAd Demand GmbH		self		advertising		pbs	pbs	138		
connected-by.connectad.io	s	ConnectAd		self		advertising		wtm	wtm			
connectevents.com.au	s	Connect Events		self		cdn/hosting		tpw	tpw			
connektai.live	s	connektai		self		advertising		pbs	pbs			
connexity.net	s	Shopzilla		self	US	analytics;advertising	Connexity	tpw+wtm	wtm		Connexity	
connextra.com	s	Connextra		self	GB	advertising	Betgenius	tpw+wtm	wtm		Genius Sports	
consensu.org	s	IAB		self	US	consent-management	IAB Consent	wtm	wtm			
consent.cookiefirst.com	s	CookieFirst (Digital Data Solutions BV)	CookieFirst	mem	NL	consent-management		cur	cur			
consent.truste.com	s	TrustArc		self	US	consent-management	Truste Consent	wtm	wtm			
consentdesk.mgr.consensu.org	s	Consent Desk CMP		self		consent-management		tpw	tpw			
consentframework.com	s	Sirdata		mem	FR	consent-management		cur	cur			
consentmanager.mgr.consensu.org	s	Consent Manager CMP		self		consent-management		tpw	tpw			
consentmanager.net	s	consentmanager AB		self	SE	consent-management	Consentmanager	hst+cur	cur			
consentmo.com	s	Consentmo		self		consent-management		hst	prod			
consentserve.mgr.consensu.org	s	ConsentServe CMP		self		consent-management		tpw	tpw			
constantcontact.com	s	Constant Contact		self	US	email		cur	cur			
consumedmedia.com	s	Digital Remedy		self	US	advertising		tpw	tpw			
contactatonce.com	s	Contact At Once!		self	US	customer-interaction		tpw+wtm	wtm			
contactusplus.com	s	UserPulse		self		customer-interaction		wtm	wtm			
contadorvisitasgratis.com	s	Free Counter		self		analytics		wtm	wtm			
contatoreaccessi.com	s	Free Counter		self		analytics		wtm	wtm			
contaxe.com	s	Contaxe		self	DE	other		wtm	wtm			
content-recommendation.net	s	Outbrain	Teads Holding (Outbrain)	mem	US	advertising	Ligatus	wtm	wtm			
content-square.net	s	Content Square		self		analytics;session-replay		tpw	tpw			
content.ad	s	Content.ad		self		advertising		tpw+wtm	wtm			
content.dl-rms.com	s	Millward Brown		self	US	advertising	Dynamic Logic	wtm	wtm			
content.vidgyor.com	s	Vidgyor		self		media		wtm	wtm			
contentabc.com	s	JuggCash		self		advertising	TrafficJunky	tpw+wtm	wtm		TrafficJunky	
contentexchange.me	s	Content Exchange		self		analytics		wtm	wtm	864		
contentful.com	s	Contentful GmbH		self		other	Contentful	tpw	tpw			
contentmedia.eu	s	Content Media Corporation		self		other		tpw	tpw			
contentpass.de	s	ContentPass		self		analytics		wtm	wtm			
contentpass.net	s	ContentPass		self		analytics		wtm	wtm			
contentreserve.com	s	Overdrive		self		other		tpw	tpw			
contentspread.net	s	Neory		self		advertising	media.ventive	tpw+wtm	wtm		media.ventive	
contentsquare.net	s	Content Square		self		analytics;session-replay;advertising		tpw+wtm+cur	wtm			
contentwidgets.net	s	Wahoha		self	US	customer-interaction		wtm	wtm			
contextbar.ru	s	Nolix		self		advertising		wtm	wtm			
contextualadv.com	s	videoheroes		self		advertising		pbs	pbs			
contextweb.com	s	PulsePoint, Inc.		self	US	advertising	ContextWeb / PulsePoint	tpw+wtm+pbs+ocd	wtm	81	ContextWeb	
continum.net	s	continum.net		self		cdn/hosting		wtm	prod			
converge-digital.com	s	Converge-Digital		self		advertising		tpw	tpw	248		
conversant.mgr.consensu.org	s	Conversant CMP		self		consent-management		tpw	tpw			
conversio.com	s	Conversio		self		advertising		tpw	tpw			
conversionlab.trackset.com	s	Trackset		self	IT	advertising	Trackset ConversionLab	wtm	wtm			
conversionlogic.net	s	Conversion Logic		self		advertising		tpw	tpw			
conversionruler.com	s	Market Ruler		self	US	advertising	ConversionRuler	wtm	wtm			
conversionsbox.com	s	Conversions Box		self		social		wtm	wtm			
conversionsondemand.com	s	Conversions On Demand		self		other		wtm	wtm			
convertexperiments.com	s	Convert		self		analytics	Convert Insights / Convert.com	tpw+wtm+hst	wtm			
convertful.com	s	Convertful		self		customer-interaction		tpw	tpw			
convertglobal.com	s	Rekko		self	US	advertising		wtm	wtm			
convertglobal.s3.amazonaws.com	s	Rekko		self	US	advertising		wtm	wtm			
convertlanguage.com	s	MotionPoint Corporation		self		other	MotionPoint	tpw	tpw			
convertro.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Convertro	tpw+wtm	wtm		Convertro	
conviva.com	s	Conviva		self	US	analytics		tpw+wtm	wtm			
cookie-cdn.cookiepro.com	s	OneTrust		self	US	consent-management		cur	cur			
cookie-script.com	s	Cookie-Script		self	LT	consent-management	Cookie-Script.com	tpw+wtm+hst+cur	cur			
cookie.fuel451.com	s	Fuelx		self		advertising		wtm	wtm			
cookiebot.com	s	Cookiebot	Usercentrics	mem	DK	consent-management		tpw+wtm+hst+cur	cur		Cybot	
cookiebot.eu	s	Cookiebot	Usercentrics	mem	DK	consent-management		cur	cur			
cookiebot.mgr.consensu.org	s	Cookiebot CMP		self		consent-management		tpw	tpw			
cookieconsent.silktide.com	s	Silktide		self		consent-management	Cookie Consent	wtm	wtm			
cookiecontrol.mgr.consensu.org	s	Civic CMP		self		consent-management		tpw	tpw			
cookiefirst.com	s	CookieFirst (Digital Data Solutions BV)	CookieFirst	mem	NL	consent-management		cur	cur			
cookiehub.com	s	CookieHub		self	IS	consent-management		hst	prod			
cookiehub.eu	s	CookieHub		self	IS	consent-management		cur	cur			
cookiehub.net	s	CookieHub		self	IS	consent-management		cur	cur			
cookieinformation.com	s	Cookie Information		self	DK	consent-management		cur	cur			
cookieinformation.mgr.consensu.org	s	Cookie Information CMP		self		consent-management		tpw	tpw			
cookielaw.org	s	OneTrust		self	US	consent-management	Optanon / Optanaon by OneTrust	tpw+wtm+hst+cur	cur		Optanon	
cookiepro.com	s	OneTrust		self	US	consent-management		cur	cur			
cookieq.com	s	Baycloud Systems		self	GB	other	CookieQ	tpw+wtm	wtm			
cookiereports.com	s	Digital Control Room		self		consent-management	Cookie Reports	tpw+wtm+cur	wtm		Cookie Reports	
cookieyes.com	s	CookieYes		self	GB	consent-management		hst+cur	cur			
cooladata.com	s	CoolaData		self		analytics		tpw	tpw			
cootlogix.com	s	Vidazoo Ltd		self		advertising		pbs	pbs	744		
copacet.com	s	Copacet		self		advertising		wtm	wtm			
copernica.com	s	Copernica		self	NL	email		cur	cur			
copper6.com	s	copper6		self		advertising		pbs	pbs	1356		
copperegg.com	s	CopperEgg		self		analytics		tpw	tpw			
coral.coralproject.net	s	Coral		self		other		tpw	tpw			
coremetrics.com	s	IBM		self	US	analytics	IBM Digital Analytics	tpw+wtm	wtm			
coremetrics.eu	s	IBM		self	US	analytics	IBM Digital Analytics	tpw+wtm	wtm			
coremotives.com	s	CoreMotives		self	US	advertising		wtm	wtm			
coull.com	s	Coull		self		advertising	OverStream	tpw+wtm	wtm			
counciladvertising.net	s	Council ad Network		self		advertising		tpw	tpw			
count.rbc.ru	s	RBC Group		self		analytics	RBC Counter	wtm	wtm			
countby.com	s	Affinity Digital Agency		self		advertising	Affinity.by	wtm	wtm			
counter.24log.ru	s	24Log		self		analytics		wtm	wtm			
counter.goingup.com	s	GoingUp		self	US	analytics		wtm	wtm			
counter.megaindex.ru	s	MegaIndex		self		advertising		wtm	wtm			
counter.personyze.com	s	Personyze		self	US	customer-interaction		wtm	wtm			
covet.pics	s	Covert Pics		self		other		tpw	tpw			
cpex.cz	s	CPEx		self		other		tpw	tpw			
cpmprofit.com	s	CPMProfit		self	US	advertising		wtm	wtm			
cpmrocket.com	s	CPM Rocket		self		advertising		wtm	wtm			
cpmstar.com	s	CPMStar		self	US	advertising		wtm+pbs	wtm	1317		
cptgt.com	s	AdOn Network		self	US	advertising		wtm	wtm			
cptrack.de	s	ChannelPilot Solutions		self		analytics		wtm	prod			
cpvfeed.com	s	AdOn Network		self	US	advertising		wtm	wtm			
cpvtgt.com	s	AdOn Network		self	US	advertising		wtm	wtm			
cpx.to	s	Captify		self		advertising	Captify Media	tpw+wtm	wtm	2		
cpxinteractive.com	s	Digital Remedy		self	US	advertising	CPXi	tpw+wtm	wtm		CPXi	
cqcounter.com	s	CQ Counter		self	US	analytics	Cybernet Quest	tpw+wtm	wtm		Cybernet Quest	
cqq5id8n.com	s	cqq5id8n.com		self				wtm	prod			
cquotient.com	s	Salesforce		self	US	cdn/hosting;analytics	Salesforce Commerce Cloud / CQuotient	tpw+wtm	wtm			
cr-proxy.com	s	cr-proxy.com (Unverified)		self		advertising		hst	prod			
craftkeys.com	s	CraftKeys		self		advertising		wtm	wtm			
craktraffic.com	s	Crakmedia Network		self		advertising		wtm	wtm			
crankyads.com	s	CrankyAds		self		advertising		wtm	wtm			
crashlyticsreports-pa.googleapis.com	s	Google	Alphabet (Google)	mem	US			thar	thar			
crazyegg.com	s	Crazy Egg		self	US	analytics;session-replay		tpw+wtm+ocd+cur	wtm			
crcom.co.uk	s	Capita		self		other		tpw	tpw			
creafi-online-media.com	s	Crazy4Media		self	US	advertising	Creafi Online Media / Creafi	tpw+wtm	wtm		Creafi Online Media	
create.leadid.com	s	Jornaya		self		analytics		wtm	wtm			
createjs.com	s	CreateJS CDN		self		cdn/hosting	CreateJS	tpw+wtm	tpw			
creative-serving.com	s	Platform161		self		cdn/hosting;advertising	IS Group	tpw+wtm+ocd	wtm		IS Group	
creativecdn.com	s	RTB House S.A.		self		advertising	RTB House AdPilot / RTB House	tpw+wtm+pbs+omni+ocd	wtm	16		
creativecommons.org	s	Creative Commons Corporation		self		other	Creative Commons	wtm	wtm			
creativesyndicator.com	s	Mediasyndicator		self		advertising		tpw	tpw			
creators.co	s	Creators		self		other		tpw	tpw			
crimsonhexagon.com	s	Brandwatch		self	GB	analytics		wtm	wtm			
crisp.chat	s	Crisp		self		customer-interaction		tpw+wtm	wtm			
crisp.im	s	Crisp		self		customer-interaction		wtm	wtm			
criteo.com	s	Criteo		self	FR	advertising		tpw+wtm+pbs	wtm	91		
criteo.net	s	Criteo		self	FR	advertising		tpw+wtm	wtm			
crossengage.io	s	CrossEngage		self		analytics		wtm	wtm			
crosspixel.net	s	Cross Pixel		self	US	advertising		wtm	wtm			
crosssell.info	s	Econda		self	DE	advertising	econda Cross Sell	wtm	wtm			
crossss.com	s	Crossss		self		advertising		wtm	wtm			
crowdignite.com	s	Crowd Ignite		self		advertising		tpw	tpw			
crowdskout.com	s	Crowdskout		self		advertising		tpw	tpw			
crowdtwist.com	s	CrowdTwist		self		advertising		tpw	tpw			
crsspxl.com	s	Cross Pixel		self	US	advertising	Cross Pixel Media	tpw+wtm	wtm			
crt.comodoca.com	e	Comodo		self		other	Comodo Certificate Authority	tpw	tpw			
crt.usertrust.com	e	Comodo		self		other	Comodo Certificate Authority	tpw	tpw			
crwdcntrl.net	s	Lotame	Publicis (Epsilon)	mem	US	advertising;identity/data-broker	Crowd Control	tpw+wtm+ocd+cur	wtm	95		
cryptoloot.pro	s	CryptoLoot		self		advertising	CryptoLoot Miner	wtm	wtm			
cs600.wac.alphacdn.net	e	Cedexis		self	US	analytics	Radar	tpw	tpw			
cs600.wpc.edgecastdns.net	e	Cedexis		self	US	analytics	Radar	tpw	tpw			
csbew.com	s	Alibaba		self		advertising	AdChina	wtm	wtm			
csdata1.com	s	eBay Enterprise		self		cdn/hosting		tpw	tpw			
cse.google.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
csi.gstatic.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
ct.pinterest.com	s	Pinterest		self	US	advertising	Pinterest Conversion / Pinterest Tag	omni+hst	wtm			
ctasnet.com	s	AppNexus Inc.	Microsoft	mem	US	advertising	AppNexus	tpw	tpw			
ctctcdn.com	s	Constant Contact		self	US	advertising		tpw	tpw			
ctfassets.net	s	Contentful GmbH		self		cdn/hosting	Contentful (CMS Asset CDN)	wtm+hst	wtm			
ctn.go2cloud.org	s	ClicksThruNetwork		self		advertising	Clicks Thru Networks	wtm	wtm			
ctnetwork.hu	s	CTnetwork		self	US	advertising		wtm	wtm			
ctnsnet.com	s	Crimtan		self	GB	advertising		tpw+wtm	wtm	85		
ctret.de	s	DMWD		self		other		wtm	prod			
cts.tradepub.com	s	Netline		self	US	advertising	RevResponse	wtm	wtm			
cts.vresp.com	s	VerticalResponse		self	US	advertising		wtm	wtm			
ctscdn.com	s	Neiman Marcus		self		other		tpw	tpw			
cubics.com	s	Adknowledge		self	US	advertising		wtm	wtm			
cuelinks.com	s	CueLinks		self		advertising		wtm	wtm			
curalate.com	s	Curalate		self		customer-interaction		tpw	tpw			
curse.com	s	Overwolf		self	IL	other	Curse	wtm+cur	cur		Amazon	
cursecdn.com	s	Overwolf		self	IL	cdn/hosting	Curse CDN	wtm+cur	cur		Amazon	
custhelp.com	s	Oracle		self	US	customer-interaction		tpw	tpw			
custom.plausible.io	s	Plausible Analytics		self		analytics		cname	cname			cname-target
customer.io	s	Customer.io		self		advertising		tpw	tpw			
custora.com	s	Custora		self		analytics		tpw	tpw			
cwi.re	s	C Wire AG		self		advertising		pbs	pbs	1081		
cwkuki.com	s	Codewise		self		advertising	Voluum	wtm	wtm			
cxense.com	s	Cxense		self	NO	advertising;audience-measurement		tpw+wtm+cur	wtm	412		
cxo.name	s	Chip Analytics		self		analytics		wtm	prod			
cxpublic.com	s	Cxense		self	NO	advertising		tpw	tpw			
cxt.ms	s	Shopzilla		self	US	advertising	Connexity	wtm	wtm			
cya2.net	s	Arvato Bertelsmann		self	DE	analytics	Arvato Canvas FP	wtm	wtm			
cybermonitor.com	s	Mediametrie		self	FR	analytics;audience-measurement	eStat	wtm	wtm			
cybersource.com	s	Visa		self		analytics	CyberSource	wtm	wtm			
cyberwing.co.jp	s	CyberWing		self		advertising		wtm	wtm			
cygnus.com	s	Cygnus		self		advertising		wtm	wtm			
cz.affilbox.cz	s	affilbox.cz		self		advertising		cname	cname			cname-target
czilladx.com	s	coinzilla		self		advertising		pbs	pbs			
d-bi.fr	s	Holimetrix		self		customer-interaction		tpw	tpw			
d-msquared.com	s	Digital Media Management		self		advertising	DM2	wtm	wtm			
d.hodes.com	s	Symphony Talent		self		customer-interaction		wtm	wtm			
d10lpsik1i8c69.cloudfront.net	e	Lucky Orange		self		analytics;session-replay		tpw	tpw			
d116tqlcqfmz3v.cloudfront.net	e	Curalate		self		customer-interaction		tpw	tpw			
d12ramskps3070.cloudfront.net	s	Atlassian		self		customer-interaction		wtm	wtm			
d12ulf131zb0yj.cloudfront.net	s	ReachForce		self		analytics		wtm	wtm			
d13im3ek7neeqp.cloudfront.net	s	SAP		self		analytics	SAP CRM	wtm	wtm			
d1447tq2m68ekg.cloudfront.net	s	AB Tasty		self		analytics		tpw+wtm	wtm			
d15qhc0lu1ghnk.cloudfront.net	s	Errorception		self	US	analytics		wtm	wtm			
d16fk4ms6rqz1v.cloudfront.net	s	SaleCycle		self	US	advertising		tpw+wtm	wtm			
d191y0yd6d0jy4.cloudfront.net	e	SiteGainer		self		analytics		tpw	tpw			
d19ayerf5ehaab.cloudfront.net	e	IcoMoon		self		cdn/hosting		tpw	tpw			
d1af033869koo7.cloudfront.net	s	[24]7		self		customer-interaction		tpw+wtm	wtm			
d1aug3dv5magti.cloudfront.net	s	ContentWrx		self		analytics		wtm	wtm			
d1azc1qln24ryf.cloudfront.net	e	IcoMoon		self		cdn/hosting		tpw	tpw			
d1cerpgff739r9.cloudfront.net	s	Cadreon		self	US	advertising		wtm	wtm			
d1d8vn0fpluuz7.cloudfront.net	s	Neytiv		self		analytics		wtm	wtm			
d1eoo1tco6rr5e.cloudfront.net	e	The Trade Desk		self	US	advertising		tpw	tpw			
d1gwclp1pmzk26.cloudfront.net	e	ClickDesk		self		customer-interaction		tpw	tpw			
d1ivexoxmp59q7.cloudfront.net	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Convertro	wtm	wtm			
d1l6p2sc9645hc.cloudfront.net	s	GoSquared		self	GB	analytics		tpw+wtm	wtm			
d1l7z5ofrj6ab8.cloudfront.net	s	Happy Fox Chat		self		customer-interaction		wtm	wtm			
d1lm7kd3bd3yo9.cloudfront.net	s	6Sense		self		analytics		wtm	wtm			
d1lp05q4sghme9.cloudfront.net	s	ExpressVPN		self		customer-interaction		wtm	wtm			
d1lxhc4jvstzrp.cloudfront.net	e	Parking Crew		self		other		tpw	tpw			
d1m54pdnjzjnhe.cloudfront.net	e	Qubit		self	GB	analytics	Qubit Deliver	tpw	tpw			
d1m6l9dfulcyw7.cloudfront.net	e	Content Square		self		analytics;session-replay		tpw	tpw			
d1n00d49gkbray.cloudfront.net	s	SmarterHQ		self		analytics;advertising		tpw+wtm	wtm			
d1q62gfb8siqnm.cloudfront.net	e	Webtrends		self	US	analytics		tpw	tpw			
d1q7pknmpq2wkm.cloudfront.net	s	Fanplayr		self		advertising		wtm	wtm			
d1qpxk1wfeh8v1.cloudfront.net	s	Cadreon		self	US	advertising		wtm	wtm			
d1r27qvpjiaqj3.cloudfront.net	s	Webtrekk	Mapp	mem	DE	analytics		wtm	wtm			
d1ros97qkrwjf5.cloudfront.net	s	New Relic	New Relic (Francisco/TPG)	mem	US	analytics		wtm	wtm			
d1stxfv94hrhia.cloudfront.net	s	Retention Science		self		advertising		tpw+wtm	wtm			
d1tprjo2w7krrh.cloudfront.net	s	Jornaya		self		analytics		wtm	wtm			
d1uwd25yvxu96k.cloudfront.net	s	ContactMe		self		advertising		wtm	wtm			
d1va5oqn59yrvt.cloudfront.net	e	Bluegg		self		cdn/hosting		tpw	tpw			
d1w78njrm56n7g.cloudfront.net	e	feedoptimise		self		cdn/hosting		tpw	tpw			
d1xfq2052q7thw.cloudfront.net	s	Atlassian		self		cdn/hosting	Atlassian Marketplace	wtm	wtm			
d1y9qtn9cuc3xw.cloudfront.net	e	Fresh Relevance		self		analytics		tpw	tpw			
d1z2jf7jlzjs58.cloudfront.net	s	Parse.ly	Automattic	mem	US	analytics		tpw+wtm	wtm			
d21gpk1vhmjuf5.cloudfront.net	s	UNBXD		self		analytics		wtm	wtm			
d21rhj7n383afu.cloudfront.net	s	JW Player		self	US	media		wtm	wtm			
d22j4fzzszoii2.cloudfront.net	e	SaleCycle		self	US	advertising		tpw	tpw			
d22rutvoghj3db.cloudfront.net	e	Qubit		self	GB	analytics	Qubit Deliver	tpw	tpw			
d22xmn10vbouk4.cloudfront.net	e	InfoTrust		self		analytics	Tag Inspector	tpw	tpw			
d23nd6ymopvz52.cloudfront.net	e	WebEngage		self		customer-interaction		tpw	tpw			
d24n15hnbwhuhn.cloudfront.net	s	Amplitude		self		analytics	Amplitude Mobile Analytics	tpw+wtm	wtm			
d24qm7bu56swjs.cloudfront.net	e	Tailored		self		other		tpw	tpw			
d26b395fwzu5fz.cloudfront.net	e	Keen		self		analytics		tpw	tpw			
d26opx5dl8t69i.cloudfront.net	e	Reflektion		self		analytics		tpw	tpw			
d28ethi6slcjbm.cloudfront.net	s	SAP		self		analytics	SAP CRM	wtm	wtm			
d2bgg7rjywcwsy.cloudfront.net	s	Phunware		self	US	advertising		wtm	wtm			
d2blwevgjs7yom.cloudfront.net	e	LiftSuggest		self		analytics		tpw	tpw			
d2bw638ufki166.cloudfront.net	s	Granify		self		analytics		wtm	wtm			
d2d22nphq0yz8t.cloudfront.net	e	SpeedSize		self		other	SpeedSize Service Worker	tpw	tpw			
d2dq2ahtl5zl1z.cloudfront.net	s	Segment	Twilio	mem	US	analytics		wtm	wtm			
d2e0sxz09bo7k2.cloudfront.net	e	Flipp		self		analytics		tpw	tpw			
d2eeipcrcdle6.cloudfront.net	e	Moz		self		analytics	Moz Recommended Companies	tpw	tpw			
d2gfdmu30u15x7.cloudfront.net	s	AppNeta		self		analytics	TraceView	tpw+wtm	wtm		Solarwinds	
d2hkbi3gan6yg6.cloudfront.net	s	Cubed Attribution		self		analytics;advertising	VisScore	tpw+wtm	wtm		VisScore	
d2hlpp31teaww3.cloudfront.net	e	Teradata		self		advertising	FLXone	tpw	tpw			
d2j3qa5nc37287.cloudfront.net	e	JustUno		self		advertising		tpw	tpw			
d2jjzw81hqbuqv.cloudfront.net	e	Talkable		self		advertising		tpw	tpw			
d2lv4zbk7v5f93.cloudfront.net	e	Sourcepoint		self	US	advertising;consent-management		tpw	tpw			
d2ob0iztsaxy5v.cloudfront.net	e	Schuh		self		other	Schuh (image shard)	tpw	tpw			
d2oh4tlt9mrke9.cloudfront.net	s	SessionCam		self		analytics;session-replay		tpw+wtm	wtm		ServiceTick	
d2r1yp2w7bby2u.cloudfront.net	e	CleverTap		self	US	analytics		tpw	tpw			
d2t77mnxyo7adj.cloudfront.net	e	Castle		self		other		tpw	tpw			
d2tgfbvjf3q6hn.cloudfront.net	e	Omniconvert		self		analytics		tpw	tpw			
d2uevgmgh16uk4.cloudfront.net	s	SAP		self		analytics	SAP CRM	wtm	wtm			
d2uncb19xzxhzx.cloudfront.net	e	Hewlett-Packard Development Company		self		customer-interaction	HP Optimost	tpw	tpw			
d2vig74li2resi.cloudfront.net	e	CopperEgg		self		analytics		tpw	tpw			
d2wy8f7a9ursnm.cloudfront.net	s	Bugsnag		self		analytics		tpw+wtm	wtm			
d2xkqxdy6ewr93.cloudfront.net	s	BrainSINS		self		advertising		wtm	wtm			
d2xxq4ijfwetlm.cloudfront.net	e	Unbounce		self	CA	advertising		tpw	tpw			
d2zah9y47r7bi2.cloudfront.net	s	TrackJS		self		analytics		tpw+wtm	wtm			
d30ke5tqu2tkyx.cloudfront.net	e	SaleCycle		self	US	advertising		tpw	tpw			
d31bfnnwekbny6.cloudfront.net	s	Kupona Media		self		advertising	Kupona	wtm	wtm			
d31i2625d5nv27.cloudfront.net	e	Scoota		self		advertising		tpw	tpw			
d31j93rd8oukbv.cloudfront.net	s	Yandex		mem	RU	analytics;advertising	Yandex Metrica	tpw+wtm	wtm			
d31qbv1cthcecs.cloudfront.net	s	Amazon		mem	US	analytics	Alexa / Alexa Metrics	tpw+wtm	wtm		Alexa	
d31y97ze264gaa.cloudfront.net	s	Dialogtech		self		advertising;analytics	DialogTech SourceTrak	tpw+wtm	wtm			
d32hwlnfiv2gyn.cloudfront.net	e	Snowplow		self		analytics		tpw	tpw			
d335luupugsy2.cloudfront.net	s	RD Station		self		customer-interaction;analytics		tpw+wtm	wtm			
d33w9bm0n1egwm.cloudfront.net	e	TINT		self		other		tpw	tpw			
d33wq5gej88ld6.cloudfront.net	e	Yieldify		self		advertising		tpw	tpw			
d346whrrklhco7.cloudfront.net	s	Snowplow		self		analytics		wtm	wtm			
d36hc0p18k1aoc.cloudfront.net	e	TINT		self		other		tpw	tpw			
d36lvucg9kzous.cloudfront.net	s	Heap	Contentsquare	mem		analytics		wtm	wtm			
d36mpcpuzc4ztk.cloudfront.net	s	Freshdesk		self	US	customer-interaction		tpw+wtm	wtm		Freshworks	
d3701cc9l7v9a6.cloudfront.net	e	WebEngage		self		customer-interaction		tpw	tpw			
d37gvrvc0wt4s1.cloudfront.net	s	Rollbar		self		analytics		tpw+wtm	wtm			
d38nbbai6u794i.cloudfront.net	e	Fanplayr		self		analytics		tpw	tpw			
d39se0h2uvfakd.cloudfront.net	s	ContentWrx		self		analytics		wtm	wtm			
d3aa0ztdn3oibi.cloudfront.net	s	500friends		self		customer-interaction		wtm	wtm			
d3alqb8vzo7fun.cloudfront.net	e	Permutive, Inc.		self		advertising;identity/data-broker	Permutive	tpw	tpw			
d3c3cq33003psk.cloudfront.net	s	Qubit		self	GB	analytics	Qubit Opentag	tpw+wtm	wtm			
d3cxv97fi8q177.cloudfront.net	s	Impact Radius		self		advertising		tpw+wtm	wtm			
d3ezl4ajpp2zy8.cloudfront.net	s	Magnetic		self	US	advertising		tpw+wtm	wtm			
d3fi9i0jj23cau.cloudfront.net	e	Ecwid		self		cdn/hosting		tpw	tpw			
d3hmp0045zy3cs.cloudfront.net	e	Janrain		self		analytics		tpw	tpw			
d3io1k5o0zdpqr.cloudfront.net	s	Amazon		mem	US	other	Amazon.com	wtm	wtm			
d3iwjrnl4m67rd.cloudfront.net	s	TripleLift, Inc.		self		advertising	TripleLift	wtm	wtm			
d3j0zfs7paavns.cloudfront.net	e	Ecwid		self		cdn/hosting		tpw	tpw			
d3l7tj34e9fc43.cloudfront.net	e	TINT		self		other		tpw	tpw			
d3m83gvgzupli.cloudfront.net	s	SAP		self		analytics	SAP CRM	wtm	wtm			
d3mvnvhjmkxpjz.cloudfront.net	s	Usersnap		self		customer-interaction		wtm	wtm			
d3nslu0hdya83q.cloudfront.net	s	Sentry		self		analytics		wtm	wtm			
d3pkae9owd2lcf.cloudfront.net	s	Sovrn Holdings Inc		self	US	advertising	sovrn	wtm	wtm			
d3pkntwtp2ukl5.cloudfront.net	s	Unbounce		self	CA	analytics		wtm	wtm			
d3q6px0y2suh5n.cloudfront.net	s	Burt		self	US	advertising		wtm	wtm			
d3qxef4rp70elm.cloudfront.net	s	Vero		self		advertising		tpw+wtm	wtm		Semblance	
d3qxwzhswv93jk.cloudfront.net	e	Sourcepoint		self	US	advertising;consent-management		tpw	tpw			
d3rr3d0n31t48m.cloudfront.net	e	AddShoppers		self		social		tpw	tpw			
d3sjgucddk68ji.cloudfront.net	s	ConvertFox		self		customer-interaction		wtm	wtm			
d3sv.net	s	d3 Technologies		self		other	d3 Media	tpw	tpw			
d3tjaysgumg9lf.cloudfront.net	e	AppDynamics		self		other		tpw	tpw			
d3uemyw1e5n0jw.cloudfront.net	s	Placester		self		advertising		wtm	wtm			
d3v27wwd40f0xu.cloudfront.net	s	Sidecar		self		analytics		tpw+wtm	wtm			
d3vbj265bmdenw.cloudfront.net	e	Omniconvert		self		analytics		tpw	tpw			
d3von6il1wr7wo.cloudfront.net	s	Dianomi		self	US	advertising		wtm	wtm			
d47xnnr8b1rki.cloudfront.net	s	Segment	Twilio	mem	US	analytics		wtm	wtm			
d5nxst8fruw4z.cloudfront.net	s	Amazon		mem	US	analytics	Alexa Metrics	wtm	wtm			
d5phz18u4wuww.cloudfront.net	s	Wingify		self	GB	analytics	VWO	tpw+wtm	wtm		VWO	
d6tizftlrpuof.cloudfront.net	e	Usabilla		self		analytics		tpw	tpw			
d78fikflryjgj.cloudfront.net	s	Snowplow		self		analytics		wtm	wtm			
d81mfvml8p5ml.cloudfront.net	s	display block		self		analytics;advertising	Fresh Relevance	tpw+wtm	wtm		Fresh Relevance	
d8rk54i4mohrb.cloudfront.net	s	Nativo		self		analytics	SimpleReach	tpw+wtm	wtm		SimpleReach	
d9hhrg4mnvzow.cloudfront.net	e	Unbounce		self	CA	advertising		tpw	tpw			
d9jmv9u00p0mv.cloudfront.net	e	Loggly		self		analytics		tpw	tpw			
d9lq0o81skkdj.cloudfront.net	s	Dealer.com		self		analytics		wtm	wtm			
da-ads.com	s	da-ads.com		self		advertising		wtm	prod			
da.chartboost.com	s	Chartboost, Inc.		self				thar	thar			
dailykarma.io	s	Dailykarma		self		other		tpw	tpw			
dailymail.co.uk	s	Dmn Media		self		other	DMG Media / Daily Mail	tpw+wtm	wtm		DMG Media	
dailymotion.com	s	Vivendi		self		other	Dailymotion	tpw+wtm	wtm		Dailymotion	
dailymotionbus.com	s	Vivendi		self		other	Dailymotion	wtm	wtm			
dan.mgr.consensu.org	s	Dentsu CMP		self		consent-management		tpw	tpw			
dantrack.net	s	Dentsu Aegis Network		self	US	advertising	DANtrack	wtm	wtm			
dapxl.com	s	deviantart.net		self		other		wtm	prod			
dashhudson.com	s	Dash Hudson		self		other		tpw	tpw			
data.adobedc.net	s	Adobe		self	US	analytics		cname	cname			cname-target
data.circulate.com	s	Circulate		self		analytics		wtm	wtm			
data.coremetrics.com	e	IBM		self	US	analytics	IBM Digital Analytics	tpw	tpw			
data.de.coremetrics.com	e	IBM		self	US	analytics	IBM Digital Analytics	tpw	tpw			
data.flurry.com	s	Verizon	Yahoo (Apollo)	mem	US	analytics	Flurry	wtm	wtm			
data.resultlinks.com	s	Result Links		self	US	advertising		wtm	wtm			
data.withcubed.com	s	Cubed Attribution		self		analytics	Cubed	wtm	wtm			
datablocks.net	s	datablocks		self		advertising		pbs	pbs			
datacaciques.com	s	DataCaciques		self		analytics		wtm	prod			
datacoral.com	s	Datacoral		self		advertising		wtm	wtm			
datacrushers.com	s	Datacrushers		self		analytics		wtm	wtm			
datacygnal.io	s	bcmint		self		advertising		pbs	pbs			
datadbs.com	s	Adsterra Network		self		advertising	Remarketing Pixel	tpw	tpw			
datadoghq-browser-agent.com	s	Datadog RUM (SDK)		self		other		hst	prod			
datadome.co	s	DataDome		self		analytics;fraud-prevention		wtm+cur	wtm			
datahc.com	s	HotelsCombined		self		other		tpw	tpw			
datamind.ru	s	DataMind		self		advertising		wtm	wtm			
dataplane.rudderstack.com	s	RudderStack		self	US	identity/data-broker	RudderStack (Data Plane)	hst	prod			
dataplane.rum.eu-west-1.amazonaws.com	s					analytics;infrastructure		cur			Amazon	infrastructure
datatables.net	s	DataTables		self		customer-interaction		wtm	prod			
dataunlocker.com	s	DataUnlocker		self				cname	cname			cname-target
datawrapper.de	s	Datawrapper		self		other		tpw	tpw			
dataxpand.script.ag	s	Dataxpand		self		advertising		wtm	wtm			
datds.net	s	datds.net		self		other		wtm	prod			
datocms-assets.com	s	DatoCMS		self		other		tpw	tpw			
daum.net	s	Kakao		self		social		tpw	tpw			
daumcdn.net	s	Kakao		self		social		tpw	tpw			
dauup.com	s	Edge226 Ltd		self		advertising		pbs	pbs	1202		
davebestdeals.com	s	davebestdeals.com		self		other		wtm	prod			
dawandastatic.com	s	Dawanda CDN		self		other		wtm	prod			
dblks.net	s	datablocks		self		advertising		pbs	pbs			
dc-storm.com	s	DC Storm		self	GB	analytics;advertising	Rakuten DC Storm / DC StormIQ	tpw+wtm	wtm		Rakuten	
dc8na2hxrj29i.cloudfront.net	s	Keen IO		self		analytics		wtm	wtm			
dc8xl0ndzn2cb.cloudfront.net	s	Snowplow		self		analytics		wtm	wtm			
dcbap.com	s	dcbap.com		self		other		wtm	prod			
dcg3jth5savst.cloudfront.net	e	Checkfront		self		other		tpw	tpw			
dcmn.com	s	DCMN		self		advertising		wtm	prod			
dcniko1cv0rz.cloudfront.net	s	Realytics		self		analytics		tpw+wtm	wtm			
dcoengine.com	s	Adthink		self	US	advertising		tpw	tpw			
dcslsoftware.com	s	DCSL Software		self		cdn/hosting		tpw	tpw			
dd-cdn.multiscreensite.com	s	DudaMobile		self		advertising		wtm	wtm			
dd6zx4ibq538k.cloudfront.net	e	Qubit		self	GB	analytics	Qubit Deliver	tpw	tpw			
dditscdn.com	s	Adult Webmaster Empire		self	US	advertising		wtm	wtm			
dds6m601du5ji.cloudfront.net	e	SundaySky		self		advertising		tpw	tpw			
de.com	s					infrastructure		tpw			Meetrics	infrastructure
de.ioam.de	s	INFOnline		mem	DE	analytics;audience-measurement		thar	thar			
de17a.com	s	Delta Projects		self	US	advertising	Delta Projects AB	tpw+wtm	wtm	209		
de8of677fyt0b.cloudfront.net	s	AppDynamics		self		analytics		wtm	wtm			
deadlinefunnel.com	s	Deadline Funnel		self		analytics		wtm	wtm			
dealer.com	s	Dealer.com		self		cdn/hosting	Dealer	tpw	tpw			
dealtime.com	s	Dealtime		self		other		tpw	tpw			
decenterads.com	s	decenterads		self		advertising		pbs	pbs			
decenthat.com	s	Sourcepoint		self	US	advertising;consent-management		tpw+wtm	wtm			
decibelinsight.net	s	Decibel Insight		self		analytics;session-replay		tpw+wtm+cur	wtm			
deepintent.com	s	Deep Intent		self		advertising		tpw+wtm+pbs	wtm	541		
deepthought.online	s	The Reach Group GmbH		self		advertising	The Reach Group	wtm	wtm			
defpush.com	s	defpush.com		self				wtm	prod			
deichmann.com	s	deichmann.com		self		advertising		wtm	prod			
delicious.com	s	Delicious Media		self		social		tpw	tpw			
delineo.com	s	Delineo		self		advertising		tpw	tpw			
deliverimp.com	s	OpenX		self	US	advertising		tpw+pbs	tpw	883	Online Media Solutions LTD	
delivery.net	s	Acxiom		self	US	advertising;identity/data-broker		tpw	tpw			
delivery.reklamz.com	s	ReklamZ		self	TR	advertising		wtm	wtm			
delivery.yomedia.vn	s	YOMEDIA		self		advertising		wtm	wtm			
delivery47.com	s	ironSource		self	US	advertising		wtm	wtm			
deluxe.script.ag	s	Deluxe		self		analytics		wtm	wtm			
delvenetworks.com	s	Limelight Networks		self	US	tag-manager;social	Tealium / Delve Networks	tpw+wtm	wtm		Tealium	
demandbase.com	s	Demandbase		self	US	customer-interaction;advertising		tpw+wtm	wtm			
demandjump.com	s	DemandJump		self		analytics		tpw	tpw			
demandware.edgesuite.net	e	Salesforce		self	US	cdn/hosting	Salesforce Commerce Cloud	tpw	tpw			
demandware.net	s	Salesforce		self	US	cdn/hosting	Salesforce Commerce Cloud	tpw	tpw			
demdex.net	s	Adobe		self	US	tag-manager;advertising;identity/data-broker	Adobe Tag Manager / Adobe Audience Manager	tpw+wtm+omni+ocd+cur	wtm			
deployads.com	s	Sortable		self		advertising		tpw+wtm	wtm			
deqwas.net	s	Deqwas		self		analytics		wtm	wtm			
desv383oqqc0.cloudfront.net	s	Popcorn Metrics		self		analytics		wtm	wtm			
dev.microanalytics.io	e	Micro Analytics		self		analytics		tpw	tpw			
devappgrant.space	s	Monero Miner		self		other		wtm	prod			
devatics.com	s	Devatics		self		analytics;customer-interaction		tpw+wtm	wtm			
devatics.io	s	Devatics		self		analytics		tpw	tpw			
developermedia.com	s	Developer Media		self		advertising		tpw+wtm	wtm			
deviantart.net	s	deviantart.net		self		other		wtm	prod			
device-provisioning.googleapis.com	s	Google	Alphabet (Google)	mem	US			thar	thar			
deximedia.com	s	dexiMEDIA		self		advertising		tpw	tpw			
df-srv.de	s	Axel Springer Group		self	DE	advertising	Contact Impact	wtm	wtm			
dg1f2pfrgjxdq.cloudfront.net	e	LoyaltyLion		self		advertising		tpw	tpw			
dgm-au.com	s	APD		self		advertising	dgm	wtm	wtm			
dhxtx5wtu812h.cloudfront.net	s	SmarterHQ		self		advertising		wtm	wtm			
di6367dava8ow.cloudfront.net	e	SpeedSize		self		other	SpeedSize Service Worker	tpw	tpw			
dialogtech.com	s	Dialogtech		self		advertising		tpw	tpw			
dianomi.com	s	Dianomi		self	US	advertising		tpw+wtm+pbs	wtm	885		
dianomioffers.co.uk	s	Dianomi		self	US	advertising		tpw+wtm	wtm			
didomi.io	s	Didomi		self	FR	consent-management		cur	cur			
didomi.mgr.consensu.org	s	Didomi CMP		self		consent-management		tpw	tpw			
digg.com	s	BuySellAds.com		self	US	customer-interaction	Digg Widget	wtm	wtm			
digicert.com	s	Digicert		self	US	other	Digicert Trust Seal	tpw+wtm	wtm			
digidip.net	s	Digidip		self		advertising		wtm	wtm	899		
digiglitzmarketing.go2cloud.org	s	Digiglitz		self		analytics		wtm	wtm			
digioh.com	s	Digioh		self		advertising		wtm	prod			
digitalaudience.io	s	Digital Audience		self		advertising		ocd	ocd			
digitalgov.gov	s	USA Government		self	US	analytics	Digital.gov	wtm	wtm			
digitallook.com	s	Digital Look		self		other		tpw	tpw			
digitalscirocco.net	s	DigitalScirocco		self		analytics		tpw	tpw			
digitaltarget.ru	s	Vi		self		advertising		wtm	wtm			
digiteka.net	s	Digiteka		self		advertising		wtm	wtm			
digitru.st	s	IAB		self	US	analytics;advertising	DigiTrust	tpw+wtm	wtm		DigiTrust	
dimml.io	s	DimML		self		other		wtm	prod			
dinclinx.com	s	Madison Logic		self		advertising		wtm	wtm			
direct-azr-78.com	s	Lead Forensics		self		advertising		tpw	tpw			
directadvert.ru	s	Direct/ADVERT		self	RU	advertising		wtm	wtm			
directededge.com	s	Directed Edge		self		social		tpw	tpw			
directory.cookieyes.com	s	CookieYes		self	GB	consent-management	CookieYes (Directory)	hst	cur			
directrev.com	s	DirectREV		self		advertising		wtm	wtm			
directtrack.com	s	Digital River		self	US	advertising		wtm	wtm			
dis.criteo.com	s	Criteo		self	FR	advertising		thar	thar			
discordapp.com	s	Discord		self		customer-interaction		wtm	prod			
discover-path.com	s	Lead Forensics		self		advertising		wtm	wtm			
discovertrail.net	s	Lead Forensics		self		advertising		wtm	wtm			
display.bidder.taboola.com	s	Taboola		self	US	advertising		thar	thar			
display.io	s	displayio		self		advertising		pbs	pbs			
displaymarketplace.com	s	PulsePoint, Inc.		self	US	customer-interaction;advertising	Pulsepoint	tpw+wtm	wtm			
disqus.com	s	Zeta Global		self	US	social;advertising	Disqus	tpw+wtm+pbs+ocd	wtm	833	Disqus	
disqusads.com	s	Zeta Global		self	US	advertising	Disqus Ads	wtm	wtm			
disquscdn.com	s	Zeta Global		self	US	social	Disqus	tpw+wtm	wtm		Disqus	
distiltag.com	s	distil networks		self		other		wtm	wtm			
distribeo.com	s	TVTY		self		advertising		tpw	tpw			
districtm.ca	s	district m inc.	Sharethrough (Equativ)	mem		advertising	district m	wtm	wtm			
districtm.io	s	district m inc.	Sharethrough (Equativ)	mem		advertising	District M	tpw+wtm+pbs	wtm	144		
div.show	s	div.show		self		other		wtm	prod			
divido.com	s	Divido		self		other		tpw	tpw			
djnf6e5yyirys.cloudfront.net	e	FriendBuy		self		advertising		tpw	tpw			
djtflbt20bdde.cloudfront.net	e	Help Scout		self		customer-interaction		tpw	tpw			
dkpklk99llpj0.cloudfront.net	e	Fresh Relevance		self		analytics		tpw	tpw			
dl-rms.com	s	Dynamic Logic		self		advertising		tpw	tpw			
dl1d2m8ri9v3j.cloudfront.net	s	TrackJS		self		analytics		wtm	wtm			
dlqm.net	s	Millward Brown		self	US	advertising	Dynamic Logic	wtm	wtm			
dm-event.net	s	Vivendi		self		other	Dailymotion	wtm	wtm			
dm.gg	s	Dailymotion		self		other		tpw	tpw			
dmca.com	s	Digital Millennium Copyright Act Services		self		other		tpw	tpw			
dmcdn.net	s	Vivendi		self		other	Dailymotion	tpw+wtm	wtm		Dailymotion	
dmclick.cn	s	Darwin Marketing		self		advertising		wtm	wtm			
dmd53.com	s	Leaf Group		self	US	advertising	DemandMedia	wtm	wtm			
dmgmedia.mgr.consensu.org	s	DMG Media CMP		self		consent-management		tpw	tpw			
dmm.co.jp	s	DMM.R18		self		advertising	DMM	wtm	wtm			
dmmotion.com	s	Admotion		self	US	advertising		wtm	wtm			
dmp.adform.net	s	Adform		self	DK	advertising		thar	thar			
dmtracker.com	s	Leaf Group		self	US	advertising	Demand Media	tpw+wtm	wtm		Demand Media	
dmtrk.com	s	dotMailer		self		advertising		tpw	tpw			
dmtry.com	s	Google	Alphabet (Google)	mem	US	advertising	Adometry	tpw+wtm	wtm			
dmxleo.com	s	Vivendi		self		advertising	Dailymotion / Dailymotion Advertising	tpw+wtm	wtm		Dailymotion	
dn1i8v75r669j.cloudfront.net	e	SaleCycle		self	US	advertising		tpw	tpw			
dn3y71tq7jf07.cloudfront.net	s	Barilliance		self	IL	analytics;advertising		tpw+wtm	wtm			
dnhgz729v27ca.cloudfront.net	s	Rekko		self	US	advertising		wtm	wtm			
dnn506yrbagrg.cloudfront.net	s	Crazy Egg		self	US	analytics;session-replay		tpw+wtm	wtm			
dnsdelegation.io	s	Criteo		self	FR			cname	cname			cname-target
dntrax.com	s	Team Internet		self		advertising	Team Internet Tonic	tpw	tpw			
dntx.com	s	Team Internet		self		advertising	Tonic	tpw	tpw			
do.am	s	uCoz		self	US	analytics		wtm	wtm			
domainanalytics.net	s	Lead Forensics		self		advertising		wtm	wtm			
domdex.com	s	Magnetic		self	US	advertising		tpw+wtm	wtm			
domdex.net	s	Magnetic		self	US	advertising		wtm	wtm			
donation-tools.org	s	iRobinHood		self		other		wtm	prod			
donburako.com	s	Samurai Factory		self	JP	analytics	Ninja Access Analysis	wtm	wtm			
donreach.com	s	donReach		self		social		tpw	tpw			
doofinder.com	s	doofinder		self		customer-interaction		wtm	prod			
doogleonduty.com	s	ClickReport		self		analytics		wtm	wtm			
dotandad.com	s	DotAndMedia		self		advertising		wtm	wtm			
dotmailer-surveys.com	s	dotMailer		self		analytics	dotMailer Surveys	tpw	tpw			
dotmailer.com	s	dotMailer		self		advertising		tpw	tpw			
dotmetrics.net	s	Ipsos		self		analytics	DotMetrics	tpw+wtm+ocd	tpw	896	Dot Metrics	
dotomi.com	s	Conversant	Epsilon (Publicis)	mem	US	analytics;advertising;identity/data-broker	Dotomi	tpw+wtm+pbs+ocd+cur	wtm	24	Epsilon	
double.net	s	Double.net		self	US	advertising		wtm	wtm			
doubleclick.net	s	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads / DoubleClick	tpw+wtm+omni+hst+ocd	wtm			
doublemax.net	s	ClickForce		self		advertising		wtm	wtm			
doublepimp.com	s	DoublePimp		self	US	advertising	AdSupply	tpw+wtm	wtm		AdSupply	
doublepimpssl.com	s	DoublePimp		self	US	advertising		wtm	wtm			
doubleverify.com	s	DoubleVerify		self	US	advertising;fraud-prevention		tpw+wtm+cur	wtm	126		
doug1izaerwt3.cloudfront.net	s	Kissmetrics		self	US	analytics		tpw+wtm	wtm			
dowjones.com	s	Dow Jones		self		other		tpw	tpw			
dowjoneson.com	s	Dow Jones		self		other		tpw	tpw			
dpbolvw.net	s	Conversant	Epsilon (Publicis)	mem	US	advertising	CJ Affiliate	tpw	tpw			
dpclk.com	s	Magnite		self	US	advertising	Deep Forest Media / Rubicon	tpw+wtm	wtm		Rakuten	
dpmsrv.com	s	Addaptive		self	US	advertising	Audience 360	tpw+wtm	wtm		Datapoint Media	
dpstatic.com	s	Digitial Point		self		other		tpw	tpw			
dq4irj27fs462.cloudfront.net	s	Userlike		self		customer-interaction		wtm	wtm			
dqfw2hlp4tfww.cloudfront.net	s	Advalo		self		advertising		wtm	wtm			
drct2u.com	s	J.D. Williams & Co		self		other		tpw	tpw			
dreamlab.pl	s	Onet.pl SA		self		advertising	DreamLab.pl	wtm	wtm			
drift-pixel.ai	s	dpai		self		advertising		pbs	pbs			
drift.com	s	Drift	Salesloft	mem		customer-interaction		tpw+wtm	wtm			
driftpixel.live	s	driftpixel		self		advertising		pbs	pbs			
driftt.com	s	Drift	Salesloft	mem		customer-interaction		tpw	tpw			
driving.co.uk	s	Sunday Times Driving		self		other		tpw	tpw			
dropahint.love	e	Appsolute		self		other		tpw	tpw			
dropbox.com	s	Dropbox		self		customer-interaction		wtm	prod			
dropboxstatic.com	s	Dropbox		self		customer-interaction		wtm	prod			
dropboxusercontent.com	s	Dropbox		self		other		tpw	tpw			
drtvtracker.com	s	Piwik		self		analytics		tpw	tpw			
ds1.nl	s	Daisycon		self		advertising		wtm	wtm			
dsa.csdata1.com	s	Radial		self	US	advertising		wtm	wtm			
dsms0mj1bbhn4.cloudfront.net	e	Shareaholic		self		social		tpw	tpw			
dsp-rambler.ru	s	Rambler		self	RU	advertising	Rambler DSP	wtm	wtm			
dsp.io	s	iotec global Ltd.		self		analytics;advertising	iotec	tpw+wtm	wtm			
dsply.com	s	Answers.com		self		analytics	Answers	tpw	tpw			
dstillery.com	s	Dstillery		self	US	advertising		tpw	tpw			
dsyszv14g9ymi.cloudfront.net	e	Kissmetrics		self	US	analytics		tpw	tpw			
dt00.net	s	MGID Inc.		self	US	advertising	MarketGid	wtm	wtm			
dt07.net	s	MGID Inc.		self	US	advertising	MGID / MarketGid	tpw+wtm	wtm			
dthvdr9.com	s	Lead Forensics		self		advertising		wtm	wtm			
dtkm4pd19nw6z.cloudfront.net	s	UserRules Software		self		customer-interaction	UserRules	wtm	wtm			
dtlilztwypawv.cloudfront.net	s	Sift Science		self		analytics;fraud-prevention	PluginDetect	tpw+wtm	wtm		PluginDetect	
dtmc.com	s	Conversant	Epsilon (Publicis)	mem	US	advertising	Dotomi	wtm	wtm			
dtmpub.com	s	Conversant	Epsilon (Publicis)	mem	US	analytics;advertising	Dotomi	tpw+wtm	wtm			
dtrck.net	s	Distribute Travel		self		advertising		tpw	tpw			
dtscout.com	s	DTscout		self		advertising		tpw+wtm	wtm			
dtym7iokkjlif.cloudfront.net	s	Shareaholic		self		analytics		wtm	wtm			
du11hjcvx0uqb.cloudfront.net	s	Canvas		self		customer-interaction		wtm	prod			
du8783wkf05yr.cloudfront.net	s	Adobe		self	US	analytics	Adobe Experience Cloud	tpw+wtm	wtm			
dummyimage.com	s	Open Source		self		other	Dynamic Dummy Image Generator	tpw	tpw			
durasite.net	s	Accelia		self	US	advertising		wtm	wtm			
dust.ipfingerprint.com	s	IPFingerprint		self		analytics		wtm	wtm			
duu8lzqdm8tsz.cloudfront.net	s	SocialBeat		self		advertising		wtm	wtm			
dvtag.com	s				US	fraud-prevention		cur				
dvtps.com	s	DoubleVerify		self	US	advertising;fraud-prevention		tpw	tpw			
dw.com.com	s	CBS Interactive		self	US	media		wtm	wtm			
dw3vahmen1rfy.cloudfront.net	e	Tailored		self		other		tpw	tpw			
dwcdn.net	s	Datawrapper		self		other		tpw	tpw			
dwin1.com	s	Axel Springer Group		self	DE	advertising	Affiliate Window / Digital Window / Awin	tpw+wtm+hst	wtm		Digital Window	
dwmvwp56lzq5t.cloudfront.net	e	Yieldify		self		advertising		tpw	tpw			
dyjnzf8evxrp2.cloudfront.net	e	Scoota		self		advertising		tpw	tpw			
dyn-img.com	s	Optilead		self		analytics		tpw	tpw			
dynad.net	s	DynAd		self		advertising		wtm	wtm			
dynamic.criteo.com	s	Criteo		self	FR	advertising		thar	thar			
dynamicconverter.com	s	Dynamic Converter		self		other		tpw	tpw			
dynamicoxygen.com	s	ExitJunction		self	US	advertising		wtm	wtm			
dynamicyield.com	s	Dynamic Yield		self		customer-interaction		tpw+wtm	wtm			
dynapis.com	s	Dyn		self		analytics	Dyn Real User Monitoring	tpw	tpw			
dynapis.info	s	Dyn		self		analytics	Dyn Real User Monitoring	tpw	tpw			
dynatrace.com	s	Thoma Bravo		self		analytics;session-replay	Dynatrace	wtm+cur	wtm			
dyncdn.me	s	dyncdn.me		self				wtm	prod			
dyntracker.de	s	Dynamic 1001 GmbH		self		other		wtm	prod			
dyntrk.com	s	DynAdmic		self		advertising		tpw+wtm	tpw			
e-generator.com	s	Ideal Media		self		advertising		wtm	wtm			
e-kolay.net	s	MedyaNet		self	TR	advertising		wtm	wtm			
e-planning.net	s	e-planning		self	AR	advertising		wtm+pbs	wtm	90	Teroa S.A.	
e-shots.eu	s	EMedia Solutions		self		advertising		tpw	tpw			
e-travel.com	s	Amadeus		self		other		tpw	tpw			
e-volution.ai	s	Evolution Technologies Inc.		self		advertising		pbs+ocd	pbs	957		
e-webtrack.net	s	MEC		self		advertising	MEC WebTrack	tpw	tpw			
e2ma.net	s	Emma		self		advertising		wtm	wtm			
eadv.it	s	eADV		self	IT	advertising		wtm	wtm			
eanalyzer.de	s	eanalyzer.de		self				wtm	prod			
early-birds.fr	s	Early Birds		self		advertising		wtm	wtm			
earnify.com	s	Earnify		self		analytics	Earnify Tracker	wtm	wtm			
easy-ads.com	s	EasyAd		self		advertising		tpw	tpw	404		
easyads.bg	s	EasyAds		self		advertising		wtm	wtm			
easylist.club	s	easylist.club		self				wtm	prod			
easypolls.net	s	ObjectPlanet		self		analytics		tpw	tpw			
easyresearch.se	s	QuestBack		self	US	customer-interaction		wtm	wtm			
ebay-us.com	s	eBay		self	US	advertising	eBay Stats	wtm	wtm			
ebay.com	s	eBay		self	US	advertising	eBay Stats	tpw+wtm	wtm			
ebay.de	s	eBay		self	US	advertising	eBay Stats	wtm	wtm			
ebayclassifiedsgroup.com	s	eBay		self	US	advertising	eBay Stats	wtm	wtm			
ebaycommercenetwork.com	s	eBay		self	US	advertising	eBay Stats	wtm	wtm			
ebaydesc.com	s	eBay		self	US	advertising	eBay Stats	wtm	wtm			
ebayimg.com	s	eBay		self	US	advertising	eBay Stats	tpw+wtm	wtm			
ebayrtm.com	s	eBay		self	US	advertising	eBay Stats	wtm	wtm			
ebaystatic.com	s	eBay		self	US	advertising	eBay Stats	wtm	wtm	929		
ebdr3.com	s	engage:BDR		self	US	advertising		tpw	tpw			
ebiquitymedia.com	s	Ebiquity		self		analytics		tpw	tpw			
ebis.ne.jp	s	AD EBiS		self		analytics;advertising		tpw+wtm+cname	wtm			cname-target
ebuzzing.com	s	eBuzzing		self	US	advertising		wtm	wtm			
ebz.io	s	eBuzzing		self	US	advertising		tpw+wtm	wtm		Teads Managed Services	
ec-concier.com	s	ec-concier		self		customer-interaction		tpw	tpw			
eccmp.com	s	Experian Information Solutions, Inc.		self	US	customer-interaction	Experian Cross-Channel Marketing Platform	tpw+wtm	wtm			
ecdrsvc.com	s	mabidder		self		advertising		pbs	pbs			
echoenabled.com	s	Echo		self	US	advertising		wtm	wtm			
eclick.vn	s	eClick		self		advertising		wtm	wtm			
eclkspbn.com	s	RevenueHits		self	US	advertising		wtm	wtm			
eco-tag.jp	s	Ecotag		self		advertising		wtm	wtm			
ecommercefeed.net	s	ecommercefeed.net		self		customer-interaction		tpw	tpw			
econda-monitor.de	s	Econda		self	DE	analytics	Monitor	tpw+wtm	wtm			
ecorebates.com	s	Eco Rebates		self		advertising		tpw	tpw			
ectnews.com	s	ECT News Network		self		other		tpw	tpw			
ecustomeropinions.com	s	eDigitalResearch		self	GB	customer-interaction;advertising		tpw+wtm	wtm			
ecwid.com	s	Ecwid		self		cdn/hosting		tpw	tpw			
edaa.eu	s	European Interactive Digital ad Alli		self		other		tpw	tpw			
edge-cdn.net	s	MovingIMAGE24		self		other		tpw	tpw			
edge.ads.twitch.tv	s	Amazon		mem	US	advertising		cur	cur			
edge.alluremedia.com.au	s	Allure Media		self		advertising		wtm	wtm			
edge.capturemedia.network	s	Capture Media		self		advertising		wtm	wtm			
edge.cookiefirst.com	s	CookieFirst (Digital Data Solutions BV)	CookieFirst	mem	NL	consent-management		cur	cur			
edge.fullstory.com	s	fullstory		self		session-replay		omni	wtm			
edgecastcdn.net	s					infrastructure		tpw			Verizon Digital Media CDN	infrastructure
edgecastdns.net	s					infrastructure		tpw			Verizon Digital Media CDN	infrastructure
edgefcs.net	s					infrastructure	Akamai	tpw			Akamai Technologies	infrastructure
edgefonts.net	s	Adobe		self	US	cdn/hosting	Edge Web Fonts	tpw	tpw			
edgekey.net	s					infrastructure	Akamai	tpw+wtm			Akamai Technologies	infrastructure
edgesuite.net	s					infrastructure	Akamai	tpw+wtm			Akamai Technologies	infrastructure
edgetag.io	s	Blotout		self	US	tag-manager;analytics		cname+cur	cur			cname-target
edigitalresearch.com	s	eDigitalResearch		self	GB	customer-interaction		tpw	tpw			
edigitalsurvey.com	s	MaruEdr		self		customer-interaction	eDigital Research / Maru-EDU	tpw+wtm	wtm		eDigital Research	
editiondigital.com	s	Edition Digital		self		advertising		tpw	tpw			
editmysite.com	s	Weebly		self		cdn/hosting		tpw	tpw			
edot.co.za	s	Edot Web Technologies		self		cdn/hosting		tpw	tpw			
edrcdn.com	s	eDigitalResearch		self	GB	customer-interaction		tpw	tpw			
eff1.net	s	D.A.Consortium		self		advertising		tpw	tpw			
effectivemeasure.net	s	Effective Measure		self	AU	advertising;audience-measurement		tpw+wtm+cur	wtm			
effiliation.com	s	Effiliation		self		advertising	Effiliation sa	tpw+wtm	wtm	402		
efm.me	s	Interview		self		analytics		tpw	tpw			
egain.com	s	eGain		self	US	analytics		tpw	tpw			
egain.net	s	eGain		self	US	customer-interaction		wtm	wtm			
egaincloud.net	s	GainCloud Systems		self		other	GainCloud	tpw	tpw			
ehi-siegel.de	s	ehi-siegel.de		self		customer-interaction		wtm	prod			
ehosts.net	s	eHost		self		cdn/hosting		tpw	tpw			
ekmpinpoint.co.uk	s	Ekm Systems		self		analytics		tpw	tpw			
ekmpinpoint.com	s	ekmPinpoint		self		analytics		wtm	wtm			
ekmsecure.com	s	Ekm Systems		self		analytics		tpw	tpw			
ekomi.com	s	eKomi		self		analytics		tpw	tpw			
ekomi.de	s	eKomi		self		analytics;social		tpw+wtm	wtm			
elastera.net	s	Elastera		self		cdn/hosting		tpw	tpw			
elastic.co	s	Elastic		self	US	other		hst	prod			
elasticad.net	s	Elastic Ad		self		advertising		tpw+wtm	wtm			
elasticbeanstalk.com	s					infrastructure	Amazon Web Services / Elastic Beanstalk	tpw+wtm			Amazon	infrastructure
elementaltv.io	s	elementaltv		self		advertising		pbs	pbs			
elevaate.technology	s	Elevate Technology Solutions		self		other	Elevate	tpw	tpw			
elfsight.com	s	Elfsight		self	AD	other		cur	cur			
elicitapp.com	s	elicit		self		advertising		tpw+wtm	wtm			
elitebidder.com	s	bmtm		self		advertising		pbs	pbs			
elitechnology.com	s	ELITechGroup		self		analytics		tpw	tpw			
elogia.net	s	Elogia		self		advertising		tpw	tpw			
eloqua.com	s	Oracle		self	US	customer-interaction;advertising	Eloqua	tpw+wtm+ocd	wtm			
eltoro.com	s	El Toro		self	US	analytics	IP Targeting	wtm	wtm			
eluxer.net	s	eluxer.net		self		other		wtm	prod			
emagazines.com	s	Oplytic		self		analytics		wtm	wtm			
email-attitude.com	s	1000mercis		self		advertising;email	Email Attitude	tpw	tpw			
email-match.com	s	Squadata		self		advertising		wtm	wtm			
email-reflex.com	s	ividence		self		advertising	Eperflex	wtm	wtm			
emailcenteruk.com	s	EmailCenter		self		advertising		tpw	tpw			
emailretargeting.com	s	Tedemis		self		advertising	Criteo	tpw+wtm	wtm		Criteo	cname-target
emap.com	s	EMAP		self		other		tpw	tpw			
embed.doorbell.io	s	Doorbell.io		self		other		wtm	wtm			
embed.ly	s	Medium		self		analytics	Embedly	tpw+wtm	wtm		Embedly	
embed.spokenlayer.com	s	SpokenLayer		self		media		wtm	wtm			
embed.spotify.com	s	Spotify		self	SE	media	Spotify Embed	wtm	wtm			
embed.voxus.tv	s	Voxus		self		advertising		wtm	wtm			
embedly.com	s	Medium		self		analytics	Embedly	tpw+wtm	wtm		Embedly	
embedwistia-a.akamaihd.net	e	Wistia		self	US	media		tpw	tpw			
emediate.dk	s	Cxense		self	NO	advertising	Emediate	tpw+wtm	wtm			
emediate.eu	s	Cxense		self	NO	advertising	Emediate	tpw+wtm	wtm			
emediate.se	s	Cxense		self	NO	advertising	Emediate	wtm	wtm			
emerse.com	s	Emerse		self		advertising		tpw	tpw			
emetriq.de	s	emetriq		self		advertising		tpw+wtm	wtm	213		
emjcd.com	s	Conversant	Epsilon (Publicis)	mem	US	analytics;advertising	CJ Affiliate	tpw+wtm	wtm			
emlfiles.com	s	dotMailer		self		advertising		tpw	tpw			
empathybroker.com	s	EmpathyBroker		self		other	EmpathyBroker Site Search	tpw	tpw			
emsecure.net	s	Selligent		self		advertising		tpw	tpw			
emsmobile.de	s	EMS Mobile		self		other		wtm	prod			
emsservice.de	s	Gruner + Jahr AG		self		advertising	G+J e|MS	wtm	wtm	788;920		
emtag.net	s				US			cname				cname-target
emv2.com	s	SmartFocus		self		analytics		tpw	tpw			
emv3.com	s	SmartFocus		self		analytics		tpw	tpw			
emxdgt.com	s	Engine		self		advertising	EMX Digital / ORC International	tpw+wtm+pbs	wtm	183	EMX Digital | EMX Digital, Inc.	
en25.com	s	Oracle		self	US	customer-interaction;advertising	Eloqua	tpw+wtm	wtm			
enectoanalytics.com	s	Enecto		self	SE	analytics	Enecto Analytics	wtm	wtm			
enfusen.com	s	Enfusen		self		analytics		tpw	tpw			
engagemedia.tv	s	emtv		self		advertising		pbs	pbs	1192		
engagio.com	s	Engagio		self	US	customer-interaction;analytics		tpw+wtm	wtm			
engine.influads.com	s	Influads		self	DK	advertising		wtm	wtm			
engineseeker.com	s	EngineSeeker		self	US	advertising		wtm	wtm			
enquisite.com	s	InboundWriter		self	US	advertising	Enquisite	wtm	wtm			
ensighten.com	s	Ensighten		self	US	tag-manager	Ensighten Manage	tpw+wtm+omni+hst+cur	wtm			
ensighten.mgr.consensu.org	s	Ensighten CMP		self		consent-management;tag-manager		tpw	tpw			
entitytag.co.uk	s	EntityLink		self		other		tpw	tpw			
entrust.com	s	Entrust Datacard		self		other		tpw	tpw			
entrust.net	s	Entrust Datacard		self		other		tpw	tpw			
envolve.com	s	Envolve		self		customer-interaction		wtm	wtm			
eolcdn.com	s	Eulerian Technologies		self	FR	advertising		tpw	tpw			
epicgameads.com	s	Epic Game Ads		self	US	advertising		wtm	wtm			
episerver.net	s	EpiServer		self		other		tpw	tpw			
eplayer.clipsyndicate.com	s	Clip Syndicate		self	US	advertising		wtm	wtm			
epom.com	s	Epom		self		advertising		wtm+pbs	wtm	849		
epoq.de	s	epoq		self		analytics;customer-interaction	epoq internet services	tpw+wtm	wtm			
eppo.cloud	s	Eppo		self		analytics		hst	prod			
eproof.com	s	eProof		self	US	analytics		wtm	wtm			
eqads.com	s	EQ Works		self	CA	advertising		tpw+wtm	wtm			
equiniti.com	s	Equiniti		self		other		tpw	tpw			
equitystory.com	s	EQS Group		self	DE	analytics		wtm	wtm			
erne.co	s	AdPilot		self		advertising	RTB House AdPilot	tpw+wtm	wtm		RTB House	
ero-advertising.com	s	Ero Advertising		self	NL	advertising		wtm	wtm			
eroadvertising.com	s	Ero Advertising		self	NL	advertising		wtm	wtm			
erovinmo.com	s	Sovrn Holdings Inc		self	US	advertising	LinkSmart	wtm	wtm			
errorception.com	s	Errorception		self	US	analytics		tpw+wtm	wtm			
esearchvision.com	s	ESV Digital		self		analytics		tpw	tpw			
esendra.fi	s	Bisnode		self		advertising		wtm	wtm			
eshopcomp.com	s	eshopcomp.com		self		other		wtm	prod			
eskimi.com	s	Eskimi		self		advertising		pbs	pbs	814		
esm.sh	e	ESM>CDN		self		cdn/hosting		tpw	tpw			
esm1.net	s	Dealer.com		self		analytics		wtm	wtm			
espncdn.com	s	The Walt Disney Company		self	US	cdn/hosting	ESPN CDN	wtm	wtm			
esprit.de	s	esprit.de		self		other		wtm	prod			
essrtb.com	s	kobler		self		advertising		pbs	pbs			
estara.com	s	Oracle		self	US	customer-interaction		tpw	tpw			
estat.com	s	Mediametrie		self	FR	analytics;audience-measurement	eStat	wtm+cur	wtm			
etahub.com	s	etahub.com		self				wtm	prod			
etargetnet.com	s	Etarget		self	US	advertising		wtm	wtm			
ethn.io	s	Ethnio		self		analytics;advertising		tpw+wtm	wtm			
etouches.com	s	etouches		self		cdn/hosting		tpw	tpw			
etracker.com	s	etracker		self	DE	analytics		tpw+wtm+cname+cur	cur			cname-target
etracker.de	s	etracker GmbH		self	DE	analytics	etracker	tpw+wtm	wtm			
etrigue.com	s	eTrigue		self	US	advertising		wtm	wtm			
etsystatic.com	s	Etsy, Inc.		self		cdn/hosting	Etsy CDN	wtm	wtm			
eu-1-id5-sync.com	s	ID5		self	GB	identity/data-broker		cur	cur			
eu.vibes.com	s	Vibes		self		advertising		omni	prod			
eu2.madsone.com	s	MADS		self	NL	advertising		wtm	wtm			
eu2.snoobi.eu	s	Snoobi Oy		self	FI	analytics	Snoobi	wtm	wtm			
eulerian.net	s	Eulerian Technologies		self	FR	analytics	Eulerian	wtm+cname	wtm			cname-target
eultech.fnac.com	s	Eulerian Technologies		self	FR	analytics	Eulerian	wtm	wtm			
eum-appdynamics.com	s	AppDynamics		self		analytics		tpw+wtm	wtm			
euroads.dk	s	Euroads		self	US	advertising		wtm	wtm			
euroads.fi	s	Euroads		self	US	advertising		wtm	wtm			
euroads.no	s	Euroads		self	US	advertising		wtm	wtm			
euroland.com	s	Euroland		self		other		tpw	tpw			
evbuc.com	s	Eventbrite		self		cdn/hosting		tpw	tpw			
event.adxpose.com	s	Comscore		mem	US	advertising	AdXpose	wtm	wtm			
eventbrite.co.uk	s	Eventbrite		self		cdn/hosting		tpw	tpw			
events.api.boomtrain.com	s	Zeta Global		self	US	customer-interaction	Zeta	wtm	wtm			
events.api.vungle.com	s	Vungle Limited	Liftoff	mem		advertising		thar	thar			
events.framer.com	e	Framer		self		cdn/hosting	Framer CDN	tpw	tpw			
events.launchdarkly.com	s	Launch Darkly		self		other		wtm	wtm			
events.split.io	s	SplitIO		self		analytics		omni	prod			
everestads.net	s	Adobe		self	US	other	Adobe Scene7	tpw	tpw			
everestjs.net	s	Adobe		self	US	advertising;identity/data-broker	Adobe Scene7 / Adobe Audience Manager	tpw+wtm	wtm			
everesttech.net	s	Adobe		self	US	tag-manager;advertising;identity/data-broker	Adobe Tag Manager / Adobe Audience Manager	tpw+wtm+ocd+cur	wtm			
evergage.com	s	Evergage	Salesforce	mem		analytics;customer-interaction		tpw+wtm	wtm			
evgnet.com	s	Evergage	Salesforce	mem		analytics		tpw	tpw			
evidon.com	s	Crownpeak		mem		analytics;consent-management	Evidon	tpw+wtm+cur	wtm		Evidon	
evidon.mgr.consensu.org	s	Evidon CMP		self		consent-management		tpw	tpw			
evisitanalyst.com	s	eVisit Analyst		self		analytics;advertising	Maxsi	tpw+wtm	wtm		Maxsi	
evisitcs.com	s	eVisit Analyst		self		advertising		wtm	wtm			
evolvemediallc.com	s	Evolve Media		self		other		tpw	tpw			
evolvemediametrics.com	s	Gorilla Nation Media		self	US	advertising	Gorilla Nation	wtm	wtm			
evq1.com	s	Everquote		self		other		tpw	tpw			
evyy.net	s	Impact Radius		self		advertising		tpw+wtm	wtm	365		
ew3.io	s	Eulerian Technologies		self	FR	analytics	Eulerian	wtm	wtm			
eway.com.au	s	Web Active Pty		self		other	eWAY	tpw	tpw			
ex.co	s	EX.CO Technologies Ltd		self		advertising		pbs	pbs	444		
exactag.com	s	Exactag GmbH		self		advertising;analytics	Exactag	tpw+wtm	wtm	312		
exdynsrv.com	s	ExoClick		self	ES	advertising		wtm	wtm			
exe.bid	s	IPONWEB	Criteo	mem		advertising	exebid.DCA / Bidswitch	tpw+wtm	wtm		Data-Centric Alliance	
exelator.com	s	Nielsen		self	IN	advertising;identity/data-broker	eXelate	tpw+wtm+ocd+cur	wtm	373	eXelate	
exitjunction.com	s	ExitJunction		self	US	advertising		wtm	wtm			
exoclick.com	s	ExoClick		self	ES	advertising		tpw+wtm	wtm	997		
exosrv.com	s	ExoClick		self	ES	advertising		wtm	wtm			
exoticads.com	s	exoticads		self		advertising		wtm	prod			
expedia.ca	s	Expedia		self		other	Expedia Canada	tpw	tpw			
expedia.co.jp	s	Expedia		self		other	Expedia Japan	tpw	tpw			
expedia.co.uk	s	Expedia		self		other	Expedia United Kingdom	tpw	tpw			
expedia.com	s	IAC (InterActiveCorp)		self		other	Expedia USA / Expedia	tpw+wtm	wtm		Expedia	
expedia.com.au	s	Expedia		self		other	Expedia Australia	tpw	tpw			
expedia.de	s	Expedia		self		other	Expedia Germany	tpw	tpw			
expedia.fr	s	Expedia		self		other	Expedia France	tpw	tpw			
expedia.it	s	Expedia		self		other	Expedia Italy	tpw	tpw			
experian.com	s	Experian		self		other		tpw	tpw			
experianmarketingservices.digital	s	Experian		self		other		tpw	tpw			
explore-123.com	s	Lead Forensics		self		advertising		tpw+wtm	wtm			
expo-max.com	s	expo-MAX		self	CA	advertising		wtm	wtm			
exponea.com	s	Exponea		self		analytics		tpw	tpw			
exponential.com	s	Exponential Interactive, Inc		self	US	advertising	Exponential Interactive / Tribal Fusion	tpw+wtm	wtm			
express.co.uk	s	express.co.uk		self		other		wtm	prod			
ext-twitch.tv	s	Amazon		mem	US	media	Twitch	wtm	wtm			
extend.tv	s	Zypmedia		self		advertising		tpw+wtm	wtm			
extole.com	s	Extole		self		advertising		tpw+cname	tpw			cname-target
extole.io	s	Extole		self		advertising		tpw+cname	tpw			cname-target
extreme-dm.com	s	Extreme Digital		self	NL	analytics	eXTReMe Tracker	tpw+wtm	wtm			
eyenewton.ru	s	EyeNewton		self		customer-interaction		wtm	wtm			
eyeota.net	s	Eyeota		self	US	advertising;identity/data-broker		tpw+wtm+cur	wtm			
eyereturn.com	s	Torstar Corporation		self	CA	customer-interaction;advertising	eyeReturn Marketing	tpw+wtm	wtm		eyeReturn Marketing	
eyeviewads.com	s	Eyeview		self	US	advertising		tpw+wtm	wtm			
eysys.com	s	Eysys		self		advertising;payment	Pay per Click	tpw	tpw			
ezakus.net	s	NP6		self	FR	advertising	Ezakus Pretargeting / Ezakus	tpw+wtm	wtm		Ezakus	
ezoic.mgr.consensu.org	s	Ezoic CMP		self		consent-management		tpw	tpw			
ezoic.net	s	Ezoic		self		analytics;advertising		tpw+pbs	tpw	347		
f11-ads.com	s	Factor Eleven		self		advertising		wtm	prod			
f3d.io	s	Forward Internet Group		self		cdn/hosting		tpw	tpw			
facebook.com	s	Facebook	Meta Platforms	mem	US	social;advertising	Facebook Pixel	tpw+wtm+pbs+omni+ocd	wtm		audienceNetwork	
facebook.net	s	Facebook	Meta Platforms	mem	US	social;advertising		tpw+wtm	wtm			
facebookofsex.com	s	FriendFinder Networks		self	US	advertising	FriendFinder Network	wtm	wtm			
facetz.net	s	DCA (Data-Centric Alliance)		self	RU	advertising	Facetz.DCA	wtm	wtm			
faktor.io	s	Faktor B.V.		self	NL	analytics	faktor.io	wtm+ocd	wtm		LiveRamp	
faktor.mgr.consensu.org	s	LiveRamp CMP		self		consent-management;identity/data-broker		tpw	tpw			
fallingfalcon.com	s	Sourcepoint		self	US	advertising;consent-management		tpw	tpw			
fam-ad.com	s	Fing Co Ltd.		self		advertising	fam	tpw	tpw			
fanplayr.com	s	Fanplayr		self		analytics		tpw	tpw			
fap.to	s	Imagefap		self		other		wtm	prod			
fast-thinking.co.uk	s	NE Marketing		self		customer-interaction	Fast Thinking	tpw	tpw			
fastapi.net	s	AdInMedia		self		advertising		tpw	tpw			
fastclick.net	s	Conversant	Epsilon (Publicis)	mem	US	analytics;advertising		tpw+wtm+ocd	wtm		Epsilon	
fastly-insights.com	s	Fastly		self	US	analytics	Fastly Insights	tpw+wtm	wtm			
fastly.net	s					infrastructure		tpw+wtm+cur			Fastly	infrastructure
fastlylb.net	s					infrastructure		wtm			Fastly	infrastructure
fastonlineusers.com	s	Free Online Users		self	US	analytics		wtm	wtm			
fastpic.ru	s	FastPic		self		cdn/hosting		wtm	wtm			
fastwebcounter.com	s	Free Online Users		self	US	analytics		wtm	wtm			
fathomdns.com	s	Fathom		self				cname	cname			cname-target
fbcdn-photos-e-a.akamaihd.net	e	Facebook	Meta Platforms	mem	US	social		tpw	tpw			
fbcdn.net	s	Facebook	Meta Platforms	mem	US	social;cdn/hosting	Facebook CDN	tpw+wtm	wtm			
fbsbx.com	s	Facebook	Meta Platforms	mem	US	social;cdn/hosting	Facebook CDN	tpw+wtm	wtm			
fby.s3.amazonaws.com	s	Feedbackify		self	US	customer-interaction		wtm	wtm			
fcmtoken.googleapis.com	s	Google	Alphabet (Google)	mem	US			thar	thar			
featurelink.com	s	NTENT		self	US	advertising		wtm	wtm			
feedad.com	s	FeedAd GmbH		self		advertising		pbs	pbs	781		
feedbackify.com	s	Feedbackify		self	US	analytics;customer-interaction		tpw+wtm	wtm		InsideMetrics	
feedburner.com	s	Google	Alphabet (Google)	mem	US	advertising	FeedBurner	wtm	wtm			
feedify.de	s	Feedify		self		social		wtm	wtm			
feedjit.com	s	Feedjit		self	US	advertising		wtm	wtm			
feedmagnet.com	s	Bazaarvoice	Thoma Bravo (Bazaarvoice)	mem	US	analytics		tpw	tpw			
feedoptimise.com	s	feedoptimise		self		cdn/hosting		tpw	tpw			
feedsportal.com	s	Mediafed		self		advertising	Feedsportal	wtm	wtm			
feefo.com	s	Feefo		self		analytics;customer-interaction	Feefo.com	tpw+wtm	wtm			
fetch.yektanet.com	s	Yektanet		self		advertising		wtm	wtm			
fetchback.com	s	eBay		self	US	advertising		tpw	tpw			
fhserve.com	s	MediaHub		self		advertising		wtm	wtm			
fidelity-media.com	s	Fidelity Media		self		advertising		tpw+wtm+ocd	wtm			
fiftyone.com	s	pitney bowes		self		other	Borderfree	tpw	tpw			
fiftyt.com	s	Fifty		self		advertising	FiftyAurora	tpw	tpw			
fiksu.com	s	Noosphere		self	US	advertising	Fiksu	wtm	wtm			
filamentapp.s3.amazonaws.com	s	ShareThis, Inc.		self	US	advertising	Filament.io	wtm	wtm			
filemobile.com	s	Newzulu		self		other		tpw	tpw			
filepicker.io	s	Filestack		self		other		tpw	tpw			
files.hucksterbot.com	s	HucksterBot		self		advertising		wtm	wtm			
fileserve.xyz	s	FileServe		self		cdn/hosting		wtm	wtm			
fimserve.com	s	FOX Audience Network		self	US	advertising	Rubicon Project	tpw+wtm	wtm		Rubicon Project	
finative.cloud	s	Seeding Alliance GmbH		self		advertising		pbs	pbs	371		
findizer.fr	s	Findizer		self		other		wtm	prod			
findologic.com	s	Findologic		self		customer-interaction		wtm	wtm			
finger-info.net	s	Lead Forensics		self		advertising		wtm	wtm			
fingerprint.com	s				US	fingerprinting		cur				
finsburymedia.com	s	Finsbury Media		self		advertising		tpw	tpw			
firebase.googleapis.com	e	Firebase	Alphabet (Google)	mem		other		tpw	tpw			
firebaseinstallations.googleapis.com	e	Firebase	Alphabet (Google)	mem		other		tpw	tpw			
firebaseio.com	s					infrastructure	Firebase	wtm			Google	infrastructure
firebaselogging-pa.googleapis.com	s	Google	Alphabet (Google)	mem	US	analytics		thar	thar			
firebaselogging.googleapis.com	s	Google	Alphabet (Google)	mem	US			thar	thar			
firebaseremoteconfig.googleapis.com	e	Firebase	Alphabet (Google)	mem		other		tpw	tpw			
firebasestorage.googleapis.com	s					infrastructure		tpw			Firebase	infrastructure
firepush.io	s	Firepush		self		other		tpw	tpw			
firestore.googleapis.com	e	Firebase	Alphabet (Google)	mem		other		tpw	tpw			
first-id.fr	s	First-id		self	FR	identity/data-broker		cur	cur	1178		
firstimpression.io	s	First Impression		self		advertising		tpw+wtm	wtm			
fitanalytics.com	s	Fit Analytics		self		analytics		tpw+wtm	wtm			
fits.me	s	Fits Me		self		analytics		tpw	tpw			
five.tv	s	Channel 5 Media		self		advertising		tpw	tpw			
fivetran.com	s	Fivetran		self	US	analytics		tpw+wtm	wtm			
flagads.net	s	Flag Ads		self		advertising		wtm	wtm			
flagcounter.com	s	Flag Counter		self	US	advertising		wtm	wtm			
flashtalking.com	s	Flashtalking	Mediaocean	mem	GB	advertising	Simplicity Marketing	tpw+wtm	wtm	78	Simplicity Marketing	
flaticons.net	s	IT Dienstleistungen Tim Prinzkosky		self		other		tpw	tpw			
flattr.com	s	Flattr		self	GB	social	Flattr Button	wtm	wtm			
flexlinks.com	s	FlexOffers.com		self		advertising	FlexOffers	wtm	wtm			
flexshopper.com	s	FlexShopper		self		other		tpw	tpw			
flickr.com	s	SmugMug		self	US	social	Flickr / Flickr Badge	tpw+wtm	wtm		Flickr	
flipboard.com	s	Flipboard		self	US	social		tpw	tpw			
flipdesk.jp	s	Flipdesk		self		customer-interaction		tpw	tpw			
flite.com	s	Flite		self		advertising		tpw+wtm	wtm			
flix360.com	s	Flixmedia		self		analytics		tpw+wtm	wtm			
flixcar.com	s	Flixmedia		self		analytics		tpw+wtm	wtm			
flixcdn.com	s	flixcdn.com		self		cdn/hosting		wtm	prod			
flixfacts.co.uk	s	Flixmedia		self		analytics		tpw	tpw			
flixfacts.com	s	Flixmedia		self		analytics		tpw	tpw			
flixsyndication.net	s	Flixmedia		self		analytics		tpw	tpw			
flockler.com	s	Flockler		self		advertising		tpw	tpw			
flocktory.com	s	Flocktory		self		analytics		wtm	wtm			
flowplayer.org	s	FlowPlayer		self		advertising		tpw+wtm	wtm			
fls-eu.amazon.co.uk	s	Amazon		mem	US	analytics		cur	cur			
fls-eu.amazon.com	s	Amazon		mem	US	analytics		cur	cur			
fls-eu.amazon.com.be	s	Amazon		mem	US	analytics		cur	cur			
fls-eu.amazon.de	s	Amazon		mem	US	analytics		cur	cur			
fls-eu.amazon.es	s	Amazon		mem	US	analytics		cur	cur			
fls-eu.amazon.fr	s	Amazon		mem	US	analytics		cur	cur			
fls-eu.amazon.ie	s	Amazon		mem	US	analytics		cur	cur			
fls-eu.amazon.it	s	Amazon		mem	US	analytics		cur	cur			
fls-eu.amazon.nl	s	Amazon		mem	US	analytics		cur	cur			
fls-eu.amazon.pl	s	Amazon		mem	US	analytics		cur	cur			
fls-eu.amazon.se	s	Amazon		mem	US	analytics		cur	cur			
fls-fe.amazon.com	s	Amazon		mem	US	analytics		cur	cur			
fls-na.amazon.com	s	Amazon		mem	US	analytics		cur	cur			
fluidads.co	s	FluidAds		self		advertising		wtm	wtm			
fluidsurveys.com	s	Fluidware		self		customer-interaction	FluidSurveys	wtm	wtm			
flx1.com	s	FlxOne		self		advertising		tpw+wtm	wtm		Teradata	
flxpxl.com	s	FlxOne		self		advertising		tpw+wtm	wtm		Teradata	
fmpub.net	s	Hyfn		self	US	advertising	Federated Media	wtm	wtm			
fncstatic.com	s	Fox News Network, LLC		self		cdn/hosting	Fox News CDN	wtm	wtm			
fogl1onf.com	s	OnFocus		self		advertising		wtm	wtm			
fontawesome.com	s	FontAwesome CDN		self		cdn/hosting	fontawesome.com / FontAwesome	tpw+wtm+hst	tpw			
fontdeck.com	s	Fontdeck		self		cdn/hosting		tpw	tpw			
fonts.bunny.net	s	Bunny Fonts		self		cdn/hosting		hst	prod			
fonts.com	s	Monotype		self		cdn/hosting;customer-interaction	Fonts.com Store	tpw+wtm	wtm			
fonts.googleapis.com	s	Google	Alphabet (Google)	mem	US	cdn/hosting	Google Fonts / Google Fonts (CSS)	tpw+wtm+hst	wtm			
fonts.gstatic.com	e	Google	Alphabet (Google)	mem	US	cdn/hosting	Google Fonts / Google Fonts (Files)	tpw+hst	tpw			
fonts.net	s	Monotype		self		cdn/hosting	Monotype GmbH	tpw+wtm	wtm			
foodieblogroll.com	s	Foodie Blogroll		self	US	social		wtm	wtm			
foodity.com	s	Foodity Technologies		self		advertising		tpw	tpw			
footprint.net	s					infrastructure	Level 3 Communications	tpw+wtm			Level 3 Communications, Inc.	infrastructure
footprintdns.com	s	Microsoft		self	US		Footprint DNS	wtm	wtm			
footprintlive.com	s	Opentracker		self	NL	advertising	Footprint	wtm	wtm			
force.com	s	Salesforce		self	US	advertising	Salesforce.com	tpw+wtm	wtm			
force24.co.uk	s	Force24		self		advertising		tpw	tpw			
forcetrac.com	s	Force Marketing		self		customer-interaction	ForceTrac	wtm	wtm			
forensics1000.com	s	Lead Forensics		self		advertising		tpw+wtm	wtm			
foresee.com	s	ForeSee Results		self	US	analytics	ForeSee	tpw+wtm	wtm		Answers	
foreseeresults.com	s	Answers.com		self		analytics	ForeSee	tpw	tpw			
formalyzer.com	s	LeadLander		self	US	analytics		tpw+wtm	wtm			
forms.hubspot.com	s	HubSpot		self	US	customer-interaction	HubSpot Forms	wtm	wtm			
fortawesome.com	s	Fort Awesome		self		cdn/hosting		tpw	tpw			
forter.com	s	Forter		self		fraud-prevention;advertising		tpw+wtm+cur	wtm			
fortlachanhecksof.info	s	fortlachanhecksof.info		self				wtm	prod			
forward3d.com	s	Forward3D		self		advertising		tpw	tpw			
fospha.com	s	Fospha		self		analytics		tpw	tpw			
foursixty.com	s	Foursixty		self		customer-interaction		tpw	tpw			
fout.jp	s	FreakOut		self	JP	advertising		tpw+wtm	wtm			
foxentry.cz	s	AVANTRO		self		other	Foxentry	tpw	tpw			
foxpush.com	s	FoxPush		self		advertising		wtm	wtm			
foxycart.com	s	FoxyCart		self		other		tpw	tpw			
foxydeal.com	s	foxydeal.com		self		other		wtm	prod			
fpcdn.io	s	FingerprintJS		self	US	fingerprinting		cur	cur			
fpjs.io	s	FingerprintJS		self	US	fingerprinting		cur	cur			
fpjscdn.net	s	FingerprintJS		self	US	fingerprinting		cur	cur			
fqsecure.com	s	Media Impact		self		advertising	Forensiq	wtm	wtm			
fqtag.com	s	Media Impact		self		advertising	Forensiq	tpw+wtm	wtm		Forensiq	
framer.com	e	Framer		self		cdn/hosting	Framer CDN	tpw	tpw			
framerstatic.com	s	Framer		self		cdn/hosting	Framer CDN	tpw	tpw			
framerusercontent.com	e	Framer		self		cdn/hosting	Framer CDN	tpw	tpw			
free-pagerank.com	s	Free PageRank		self	US	analytics		wtm	wtm			
freecounterstat.com	s	Free Counter		self		analytics		wtm	wtm			
freedom.com	s	Freedom Mortgage		self	US	analytics		wtm	wtm			
freegeoip.net	s	(community-funded)		self	US	analytics	freegeoip.net	tpw+wtm	tpw			
freenet.de	s	mobilcom debitel		self	DE	advertising	freenet.de	wtm	wtm			
freent.de	s	mobilcom debitel		self	DE	advertising	freenet.de	wtm	wtm			
freeonlineusers.com	s	Free Online Users		self	US	analytics		wtm	wtm			
freeskreen.com	s	SlimCutMedia		self		advertising;analytics	SlimCut Media Outstream	tpw+wtm	wtm			
freespee.com	s	Freespee		self		customer-interaction		tpw	tpw			
freetobook.com	s	Freetobook		self		other		tpw	tpw			
fresh8.co	s	Fresh 8 gaming		self		advertising		tpw	tpw			
freshchat.com	s	Freshchat		self		customer-interaction		tpw	tpw			
freshdesk.com	s	Freshdesk		self	US	customer-interaction		wtm	wtm			
freshplum.com	s	Freshplum		self		advertising		wtm	wtm			
freshrelevance.com	s	Fresh Relevance		self		analytics		tpw	tpw			
freshworksapi.com	s	Freshchat		self		customer-interaction		tpw	tpw			
friendbuy.com	s	FriendBuy		self		advertising;analytics		tpw+wtm	wtm			
friendfeed.com	s	Facebook	Meta Platforms	mem	US	social	FriendFeed	wtm	wtm			
friendly-community.tk	s	DataUnlocker		self				cname	cname			cname-target
frienefit.com	s	Frienefit		self		advertising		tpw	tpw			
fruitflan.com	s	Keytiles		self	US	advertising	FruitFlan	wtm	wtm			
frvr.com	s	FRVR Limited		self		advertising		pbs	pbs	1107		
fstech.co.uk	s	Six Degrees Group		self		cdn/hosting		tpw	tpw			
fstrk.net	s	24metrics		self		analytics	24metrics Fraudshield	wtm	wtm			
ftjcfx.com	s	Conversant	Epsilon (Publicis)	mem	US	advertising	CJ Affiliate by Conversant / CJ Affiliate	tpw+wtm	wtm			
fuel451.com	s	Teedhaze		self		other		tpw	tpw			
fuelx.com	s	Fuelx		self		advertising		tpw	tpw			
fullstory.com	s	fullstory		self		analytics;session-replay		tpw+wtm+hst+cur	wtm			
funcaptcha.com	s				US	fraud-prevention		cur				
funda.nl	s	Funda		self		advertising		ocd	ocd			
fundingchoices.mgr.consensu.org	s	Google	Alphabet (Google)	mem	US	consent-management	Google FundingChoices	tpw	tpw			
fundingchoicesmessages.google.com	s	Google	Alphabet (Google)	mem	US	consent-management	Google FundingChoices	tpw+thar+cur	tpw			
fusionads.net	s	BuySellAds.com		self	US	advertising	Carbon Ads	wtm	wtm			
fwbntw.com	s	Docler IP		self		media	Docler	wtm	wtm			
fwmrm.net	s	Comcast		self		advertising	freewheel.tv / FreeWheel	tpw+wtm+pbs	wtm	285	freewheel.tv	
fx.gtop.ro	s	GTopStats		self	RO	analytics	GTop	wtm	wtm			
fx.gtopstats.com	s	GTopStats		self	RO	analytics	GTop	wtm	wtm			
fyber.com	s	Fyber		self		advertising		tpw+wtm	wtm			
fyre.co	s	Adobe		self	US	social	Livefyre	tpw+wtm	wtm		Livefyre	
g2.com	s	G2		self		other		tpw	tpw			
g2crowd.com	s	G2		self		other		tpw	tpw			
ga.jspm.io	e	JSPM		self		cdn/hosting		tpw	tpw			
game-advertising-online.com	s	Game Advertising Online		self		advertising		wtm	wtm			
gamedistribution.com	s	Gamedistribution.com		self		other		wtm	prod			
gameleads.ru	s	CityAds		self		advertising		wtm	wtm			
gamerdna.com	s	GamerDNA Media		self	US	social	gamerDNA	wtm	wtm			
gammaplatform.com	s	gamma		self		advertising		pbs	pbs			
gamoshi.io	s	Gamoshi Ltd		self		advertising		pbs	pbs	644		
gandrad.org	s	Green & Red Technologies		self		advertising	Green and Red	wtm	wtm			
gannett-cdn.com	s	Gannett Digital Media Network		self	US	media	Gannett Media	wtm	wtm			
gate.leadgenic.com	s	LeadGENIC		self		advertising		wtm	wtm			
gateway.net	s	Microsoft		self	US	other	Azure Traffic Manager	tpw	tpw			
gaug.es	s	Euroweb		self	US	analytics	Fastest Forward / Gaug.es	tpw+wtm	wtm		Fastest Forward	
gbads.net	s	Goldbach Group AG		self		advertising		pbs	pbs	580		
gccdn.net	s					infrastructure		tpw			CD Networks	infrastructure
gdeslon.ru	s	GdeSlon		self		advertising		wtm	wtm			
gdgt.com	s	Engadget (AOL)		self		other	Engadget	tpw	tpw			
gdimg.net	s	Com Laude		self		other		tpw	tpw			
gdmdigital.com	s	Ve Interactive		self	GB	advertising	Global Digital Markets / GDM Digital	tpw+wtm	wtm		Global Digital Markets	
geckotribe.com	s	Gecko Tribe		self		social		tpw	tpw			
geetest.com	s	GeeTest		self	CN	fraud-prevention		cur	cur			
gemius.com	s				US	audience-measurement		cur				
gemius.mgr.consensu.org	s	Gemius CMP		self		consent-management;audience-measurement		tpw	tpw			
gemius.pl	s	Gemius SA		self	PL	advertising;audience-measurement	Gemius	tpw+wtm+ocd+cur	wtm			
generaltracking.de	s	generaltracking.de		self				wtm	prod			
genesismedia.com	s	Genesis Media		self		advertising	Genesis	tpw+wtm	wtm			
genesismediaus.com	s	Genesis Media		self		advertising		tpw	tpw			
geni.us	s	Geniuslink		self		analytics		tpw	tpw			
genieespv.jp	s	GENIEE		self				cname	cname			cname-target
genieessp.jp	s	Geniee		self		advertising		tpw	tpw			
genieesspv.jp	s	Geniee		self		advertising		tpw	tpw			
genieventures.co.uk	s	Genie Ventures		self		advertising		tpw	tpw			
genoo.com	s	Genoo		self		advertising		wtm	wtm			
geo.cookie-script.com	s	Cookie-Script		self	LT	consent-management	Cookie-Script (Geo)	hst	cur			
geoedge.be	s	GeoEdge		self		advertising		tpw	tpw			
geoedge.com	s	GeoEdge		self		advertising		tpw	tpw	845		
geolify.com	s	Geolify		self		advertising		wtm	wtm			
geolocation.onetrust.com	s	OneTrust		self	US	consent-management	OneTrust (Geolocation)	hst	cur		Optanon	
geoplugin.com	s	geoPlugin		self	US	other		tpw	tpw			
geoplugin.net	s	geoPlugin		self	US	analytics		tpw+wtm	wtm			
georeferencer.com	s	Klokan Technologies		self		other	Georeferencer	tpw	tpw			
georiot.com	s	GeoRiot		self		other		tpw	tpw			
geotrust.com	s	Symantec		self		other	GeoTrust	tpw+wtm	wtm		GeoTrust	
geovisite.com	s	Geovisite		self	US	analytics		wtm	wtm			
gestionpub.com	s	GestionPub		self	US	advertising		wtm	wtm			
get.mirando.de	s	Mirando		self	DE	advertising		wtm	wtm			
get.roost.me	s	Roost		self		analytics		wtm	wtm			
getambassador.com	s	Ambassador		self		advertising		tpw	tpw			
getbarometer.s3.amazonaws.com	s	Barometer		self		customer-interaction		wtm	wtm			
getblue.io	s	Blue		self		advertising		pbs+ocd	pbs	620		
getcatch.com	s	Catch		self		other		tpw	tpw			
getclicky.com	s	Clicky		self	US	analytics	Roxr Software / Clicky Analytics	tpw+wtm+hst	wtm		Roxr Software	
getconversion.net	s	GetConversion		self		customer-interaction		wtm	wtm			
getdrip.com	s	Drip		self		advertising;customer-interaction		tpw+wtm	wtm		The Numa Group	
geteppo.com	s	Eppo (CDN)		self		analytics		hst	prod			
getiton.com	s	FriendFinder Networks		self	US	advertising	FriendFinder Network	wtm	wtm			
getjaco.com	s	WalkMe		self		analytics	Jaco	wtm	wtm			
getletterpress.com	s	Letter Press		self		advertising		tpw	tpw			
getmein.com	s	GET ME IN! (TicketMaster)		self		other		tpw	tpw			
getresponse.com	s	GetResponse		self		advertising		tpw	tpw			
getrockerbox.com	s	Rockerbox		self	US	analytics;advertising	Rockerbox (Attribution)	tpw+wtm+hst	wtm	232		
getrooster.com	s	Rooster		self		analytics		wtm	wtm			
getscenario.com	s	Scenario		self		analytics		tpw	tpw			
getsentry.com	s	Sentry		self		analytics		tpw+wtm	wtm			
getsidecar.com	s	Sidecar		self		analytics		tpw+wtm	wtm			
getsitecontrol.com	s	GetSiteControl		self		advertising		tpw+wtm	wtm		GetWebCraft	
getsmartcontent.com	s	Get Smart Content		self		advertising	Smart Content	wtm	wtm			
getsmartlook.com	s	SmartLook		self		customer-interaction;session-replay		wtm	wtm			
getsocial.io	s	GetSocial		self		social		tpw	tpw			
gettyimages.co.uk	s	Getty Images		self		other		tpw	tpw			
gettyimages.com	s	Getty Images		self		other		tpw+wtm	tpw			
getvero.com	s	Vero		self		advertising		tpw+wtm	wtm		Semblance	
gexperiments1.com	s	Google	Alphabet (Google)	mem	US	analytics	Google Analytics Experiments	tpw	tpw			
gforcesinternal.co.uk	s	G-Forces Web Management		self		cdn/hosting		tpw	tpw			
gfx.ms	s	Microsoft		self	US	other	Microsoft Services	wtm	wtm			
gfycat.com	s	Gycat		self		social	Gfycat	tpw+wtm	tpw			
ggpht.com	s	Google	Alphabet (Google)	mem	US	media;cdn/hosting	YouTube / Google Photos	tpw+wtm	wtm		YouTube	
ggwebcast.com	s	Groovy Gecko		self		other		tpw	tpw			
ghmedia.com	s	PageScience		self	US	advertising		wtm	wtm			
ghochv3eng.trafficmanager.net	s	Lead Forensics		self				cname	cname			cname-target
gigaonclick.com	s	Giga		self		advertising		wtm	wtm			
gigcount.com	s	SAP		self		analytics	Gigya	wtm	wtm			
gigya.com	s	SAP		self		analytics	Gigya	tpw+wtm+ocd	wtm		Gigya	
giphy.com	s	GIPHY		self		social		tpw+wtm	tpw			
giraff.io	s	Giraff.io		self		advertising		wtm	prod			
github.com	s	GitHub, Inc.	Microsoft	mem	US	customer-interaction	GitHub	tpw+wtm+ocd	wtm			
github.io	s					infrastructure	GitHub / Github Pages	tpw+wtm			GitHub, Inc.	infrastructure
githubapp.com	s	GitHub, Inc.	Microsoft	mem	US	customer-interaction	GitHub Apps	wtm	wtm			
githubassets.com	s	GitHub, Inc.	Microsoft	mem	US	customer-interaction	GitHub	wtm	wtm			
githubusercontent.com	s					infrastructure	GitHub	tpw+wtm			GitHub, Inc.	infrastructure
gittip.com	s	Gittip		self		customer-interaction		wtm	wtm			
gladly.com	s	Gladly		self		customer-interaction		tpw	tpw			
glance-analytics.trafficmanager.net	s				US			cname				cname-target
glanceguide.com	s	Nielsen		self	IN	advertising	NetRatings SiteCensus	wtm	wtm			
glassboxdigital.io	s				US	session-replay		cur				
glassdoor.com	s	Glassdoor		self		other		tpw	tpw			
gldsta-02-or.com	s	Lead Forensics		self		advertising		tpw	tpw			
gleam.io	s	Gleam		self		customer-interaction		tpw	tpw			
glganltcs.space	s	glganltcs.space		self		other		wtm	prod			
glimr.io	s	Glimr		self		analytics		tpw	tpw			
global-e.com	s	Global-e		self		cdn/hosting		tpw	tpw			
global2.cmdolb.com	e	Cedexis		self	US	analytics	Radar	tpw	tpw			
globalnotifier.com	s	globalnotifier.com		self				wtm	prod			
globalsign.com	s	GlobalSign		self		other		tpw+wtm	tpw			
globalsign.net	s	GlobalSign		self		other		tpw	tpw			
globalsun.io	s	globalsun		self		advertising		pbs	pbs			
globalwebindex.net	s	GlobalWebIndex		self	GB	analytics		tpw+wtm	wtm	536		
globase.com	s	Globase International		self		advertising		tpw	tpw			
glomex.cloud	s	Glomex		self		media		wtm	wtm			
glomex.com	s	Glomex		self		media		wtm	wtm			
glotgrx.com	s	glotgrx.com		self				wtm	prod			
gmads.net	s	WPP		self	GB	advertising	Xaxis / GroupM Server	tpw+wtm	wtm		Xaxis	
gmodules.com	s	Google	Alphabet (Google)	mem	US	customer-interaction	Google Widgets	wtm	wtm			
gmx.net	s	gmx.net		self		other		wtm	prod			
gmxpro.net	s	gmx.net		self		other		wtm	prod			
gnatta.com	s	gnatta		self		customer-interaction		tpw	tpw			
gntm.geeen.co.jp	s	Geeen		self		analytics		wtm	wtm			
go-mpulse.net	s	Akamai Technologies		self	US	analytics	mPulse / SOASTA mPulse	tpw+wtm	wtm		mPulse	
go.activengage.com	s	ActivEngage		self	US	customer-interaction		wtm	wtm			
go.adversal.com	s	Adversal		self	US	advertising		wtm	wtm			
go.affec.tv	s	Hybrid Theory		self	GB	advertising		wtm	wtm			
go.com	s	The Walt Disney Company		self	US	other	go.com	wtm	wtm			
go.cpmadvisors.com	s	Brand Networks		self	US	advertising		wtm	wtm			
go.pardot.com	s	Pardot	Salesforce	mem	US	customer-interaction;analytics		cname	cname			cname-target
go2cloud.org	s	TUNE		self		advertising	Has Offers	tpw	tpw			
go2sdk.com	s	Tune (HasOffers)		self		advertising		hst	prod			
goadopt.io	s	AdOpt		self	BR	consent-management		cur	cur			
goadservices.com	s	Internet BillBoard		self		advertising	YoYo	tpw+wtm	wtm	690	YoYo	
goatcounter.com	s				US			cname				cname-target
godaddy.com	s	GoDaddy		self	US	other		tpw	tpw			
godatafeed.com	s	GoDataFeed		self	US	other		tpw	tpw			
goinstore.com	s	Emplifi		self		customer-interaction	goinstore	tpw	tpw			
gointerpay.net	s	The Reach Group GmbH		self		other	Reach	tpw	tpw			
gomoxie.solutions	s	Moxie		self		other		tpw	tpw			
gooal.herokuapp.com	s	MailChimp	Intuit	mem	US	analytics	Goooal	wtm	wtm			
goodadvert.ru	s	GoodADVERT		self	US	advertising		wtm	wtm			
goodlayers2.com	s	Media Temple		self	US	cdn/hosting		tpw	tpw			
goodreads.com	s	Amazon		mem	US	other		cur	cur			
google-analytics.com	s	Google	Alphabet (Google)	mem	US	analytics	Google Analytics	tpw+wtm+ocd	wtm			
google.at	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.be	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.ca	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.ch	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.co.id	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.co.in	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.co.jp	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.co.ma	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.co.th	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.co.uk	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.com	s	Google	Alphabet (Google)	mem	US	advertising		wtm+ocd	wtm			
google.com.ar	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.com.au	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.com.br	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.com.mx	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.com.tr	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.com.tw	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.com.ua	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.cz	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.de	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.dk	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.dz	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.es	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.fi	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.fr	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.gr	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.hu	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.ie	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.it	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.nl	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.no	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.pl	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.pt	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.ro	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.rs	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.ru	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.se	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
google.tn	s	Google	Alphabet (Google)	mem	US	advertising		wtm	wtm			
googleads.g.doubleclick.net	s	Google	Alphabet (Google)	mem	US	advertising		thar	thar			
googleadservices.com	s	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads / Google AdServices	tpw+wtm+hst+ocd	wtm			
googleapis.com	s	Google	Alphabet (Google)	mem	US	cdn/hosting	Google APIs	tpw+wtm	wtm			
googlecommerce.com	s	Google	Alphabet (Google)	mem	US	analytics	Google Trusted Stores	tpw+wtm	wtm			
googlesyndication.com	s	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads / Google Syndication	tpw+wtm+hst	wtm			
googletagmanager.com	s	Google	Alphabet (Google)	mem	US	tag-manager	Google Tag Manager	tpw+wtm+omni+hst+ocd+cur	wtm			
googletagservices.com	s	Google	Alphabet (Google)	mem	US	advertising	Google/Doubleclick Ads / Google Tag Manager	tpw+wtm	wtm			
googletraveladservices.com	s	Google	Alphabet (Google)	mem	US	advertising	Google Travel Adds	wtm	wtm			
googleusercontent.com	s	Google	Alphabet (Google)	mem	US	cdn/hosting	Google User Content	wtm	wtm			
googlevideo.com	s	Google	Alphabet (Google)	mem	US	media	Google Video / YouTube	tpw+wtm	wtm			
gooo.al	s	MailChimp	Intuit	mem	US	analytics	Marcaria.com / Goooal	tpw+wtm	wtm		Marcaria.com	
gopjn.com	s	PepperJam		self	US	advertising		wtm	wtm			
goqubit.com	s	Qubit		self	GB	analytics		tpw	tpw			
goroost.com	s	Roost		self		other		tpw	tpw			
goshoplogic.com	s	BloomReach		self	US	customer-interaction	Shop Logic	tpw	tpw			
goshowoff.com	s	ASP		self		cdn/hosting		tpw	tpw			
gosquared.com	s	GoSquared		self	GB	analytics		tpw+wtm	wtm			
gostats.com	s	GoStats		self	CA	analytics		wtm	wtm			
gotraffic.net	s	Bloomberg		self		other		tpw	tpw			
goutee.top	s	Fimalac Group		self		advertising	Webedia	wtm	wtm			
govmetric.com	s	GovMetric		self		analytics		tpw+wtm	wtm		ROL Solutions	
gpm-digital.com	s	Gazprom-Media Digital		self		media		wtm	wtm			
gr-assets.com	s	Amazon		mem	US	cdn/hosting		cur	cur			
granify.com	s	Granify		self		analytics		tpw+wtm	wtm			
grapeshot.co.uk	s	Oracle		self	US	advertising	Grapeshot	tpw+wtm	wtm		Grapeshot	
graph.facebook.com	s	Facebook	Meta Platforms	mem	US	social	Facebook Social Graph	wtm+thar	wtm			
graphcomment.com	s	Graph Comment		self		other		wtm	wtm			
gravatar.com	s	Automattic		self	US	social	Gravatar	tpw+wtm	wtm		Gravatar	
gravite.net	s	AddApptr GmbH		self		advertising		pbs	pbs	377		
gravito.mgr.consensu.org	s	Gravito CMP		self		consent-management		tpw	tpw			
gravity.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising;analytics	Interest Graph / Gravity Insights	tpw+wtm	wtm		AOL	
gravityrd-services.com	s	Yusp		self		analytics		wtm	wtm			
greatmagazines.co.uk	s	Bauer Consumer Media		self		other		tpw	tpw			
greatviews.de	s	Parship		self		advertising	GreatViews	wtm	wtm			
green-bloc9.com	s	Lead Forensics		self		advertising		tpw	tpw			
green-red.com	s	Green & Red Technologies		self		advertising	Green and Red	wtm	wtm			
greenstory.ca	s	Green Story		self	CA	analytics		wtm	wtm			
greentube.com	s	Greentube Internet Entertainment Solutions		self		social		wtm	prod			
grepdata.com	s	6Sense		self		analytics		wtm	wtm			
greylabeldelivery.com	s				US			cname				cname-target
greystripe.com	s	Conversant	Epsilon (Publicis)	mem	US	advertising	Greystripe	wtm	wtm			
grid-bidder.criteo.com	s	Criteo		self	FR	advertising		thar	thar			
gridsumdissector.com	s	Beijing Gridsum Technologies		self		analytics	Web Dissector	tpw	tpw			
grmtech.net	s	WPP		self	GB	advertising	GroupM Server	wtm	wtm			
groovehq.com	s	Groove Networks		self		customer-interaction	Groove	wtm	wtm			
groovinads.com	s	GroovinAds		self	AR	advertising		wtm+ocd	wtm			
groovygecko.net	s	Groovy Gecko		self		other		tpw	tpw			
grow.me	s	Mediavine		self	US	customer-interaction;advertising		cur	cur			
grt01.com	s	RedTram		self		advertising		wtm	wtm			
grt02.com	s	RedTram		self		advertising		wtm	wtm			
grvcdn.com	s	Verizon	Yahoo (Apollo)	mem	US	analytics	Gravity (AOL) / Gravity Insights	tpw+wtm	wtm		Gravity (AOL)	
gscontxt.net	s	Oracle		self	US	advertising	Grapeshot	tpw+wtm	wtm		Grapeshot	
gsfn.us	s	Get Satisfaction		self	US	social		wtm	wtm			
gsipartners.com	s	eBay Enterprise		self		cdn/hosting		tpw	tpw			
gsn.chameleon.ad	s	Chamaleon		self		advertising	Chameleon	wtm	wtm			
gssprt.jp	s	Geniee		self		advertising		tpw+wtm	tpw			
gstatic.com	s	Google	Alphabet (Google)	mem	US	cdn/hosting	Google Static / Google Static CDN	wtm+hst+ocd	wtm			
gt-cdn.net	s	Greentube Internet Entertainment Solutions		self		social		wtm	prod			
gu-web.net	s	The Guardian		self		other		wtm	wtm			
guardian.co.uk	s	The Guardian		self		advertising	Guardian Media	tpw	tpw			
guardianapps.co.uk	s	The Guardian		self		other		wtm	wtm			
gubagootracking.com	s	Gubagoo		self		advertising	Gugaboo	wtm	wtm			
guim.co.uk	s	The Guardian		self		other		wtm	wtm			
guj.de	s	Gruner + Jahr AG		self		advertising	Gruner + Jahr	wtm	wtm			
gum.criteo.com	s	Criteo		self	FR	advertising		thar	thar			
gumgum.com	s	GumGum		self	US	advertising		tpw+wtm+pbs+ocd	wtm	61		
gumroad.com	s	Gumroad		self		social		wtm	wtm			
gumtree.com	s	Gumtree		self		other		tpw	tpw			
gunggo.com	s	Gunggo		self	US	advertising		wtm	wtm			
gw-services.vtrenz.net	s	IBM		self	US	customer-interaction	Silverpop	wtm	wtm			
gwallet.com	s	RhythmOne, LLC		self	US	advertising	RadiumOne	tpw+wtm	wtm		RadiumOne	
h-bid.com	s	SnigelWeb, Inc.		self		advertising		wtm	wtm			
h-cdn.co	s	Hearst Communications		self		other		tpw	tpw			
h-cdn.com	s	Hola CDN		self		media	Hola Networks / Hola Player	tpw+wtm	wtm		Hola Networks	
h12-media.com	s	H12 Media Ads		self		advertising	H12 Ads	wtm	wtm			
h12-media.net	s	H12 Media Ads		self		advertising	H12 Ads	wtm	wtm			
h4k5.com	s	DC Storm		self	GB	analytics;advertising	Rakuten DC Storm / DC StormIQ	tpw+wtm	wtm		Rakuten	
hadronid.net	s	Audigent	Experian	mem	US	identity/data-broker		cur	cur			
haendlerbund.de	s	Händlerbund		self		customer-interaction		wtm	prod			
halogennetwork.com	s	Social Chorus		self	US	social	Halogen Network	wtm	wtm			
harion-ma.com	s	harion		self		advertising		pbs	pbs	1406		
hatena.ne.jp	s	Hatena Co., Ltd.		self		cdn/hosting;social	Hatena Blog / Hatena	tpw+wtm	wtm			
hatid.com	s	Clicksor		self	CA	advertising		wtm	wtm			
hawksearch.com	s	Hawk Search		self		other		tpw	tpw			
hawksearch.info	s	Thanx Media		self		other		tpw	tpw			
hb.omtrdc.net	s	Adobe		self	US	analytics	Adobe Heartbeat	omni	cur			
hbopenbid.pubmatic.com	s	PubMatic		self	US	advertising		thar	thar			
hbpl.co.uk	s	Haymarket Media Group		self		other		tpw	tpw			
hbrt.adobe.com	e	Adobe		self	US	tag-manager	Adobe Tag Manager	tpw	tpw			
hcaptcha.com	s	Intuition Machines		self	US	fraud-prevention		cur	cur			
healte.de	s	healte.de		self				wtm	prod			
heapanalytics.com	s	Heap	Contentsquare	mem		analytics	Heap Analytics	tpw+wtm+hst	wtm			
hearst.io	s	Hearst Communications		self		other		tpw	tpw			
hearstdigital.com	s	Hearst Communications		self		other		tpw	tpw			
hearstlabs.com	s	Hearst Communications		self		other		tpw	tpw			
heatmap.it	s	Heatmap		self		analytics;session-replay		tpw+wtm+cur	wtm			
heias.com	s	ADNOLOGIES GmbH		self	DE	advertising	ADNOLOGIES	tpw+wtm	wtm			
heimdall.fresh8.co	s	Fresh 8 gaming		self		analytics	Fresh8	wtm	wtm			
heleric.com	s	heleric.com		self				cname	cname			cname-target
hellobar.com	s	Crazy Egg		self	US	customer-interaction;social	Hello Bar	tpw+wtm	wtm		Hello Bar	
hellosociety.com	s	HelloSociety		self		analytics		wtm	wtm			
helpscout.net	s	Help Scout		self		customer-interaction		tpw	tpw			
here.com	s	HERE		self		other		wtm	prod			
herokuapp.com	s					infrastructure		tpw+wtm			Heroku	infrastructure
heureka.cz	s	Heureka		self		advertising	Heureka-Widget	wtm	wtm			
hexagon-analytics.com	s	Brandwatch		self	GB	analytics	Crimson Hexagon Analytics	tpw+wtm	wtm		Crimson Hexagon	
hextom.com	s	Hexton		self		other		tpw	tpw			
heybubble.com	s	HeyBubble		self		customer-interaction		wtm	wtm			
heyos.com	s	Heyos		self		advertising		wtm	wtm			
hhcdn.ru	s	Head Hunter		self		analytics		wtm	wtm			
hi-mediaserver.com	s	Hi-media Performance		self	FR	advertising		wtm	wtm			
hiberniacdn.com	s	Hibernia Networks		self		other		tpw	tpw			
hicloud.com	s	Petal Ads		self		advertising		pbs	pbs	856		
hiconversion.com	s	HiConversion		self	US	advertising		wtm	wtm			
hifx.com	s	Continental Exchange Solutions		self		other		tpw	tpw			
highcharts.com	s	Highcharts		self		other		tpw	tpw			
highwebmedia.com	s	highwebmedia.com		self		advertising		wtm	prod			
hiiir.com	s	Hiiir		self		advertising		wtm	wtm			
himediads.com	s	Hi-media Performance		self	FR	advertising		wtm	wtm			
himediadx.com	s	Hi-media Performance		self	FR	advertising		wtm	wtm			
hiro.tv	s	HIRO Media		self		advertising	HIRO	wtm	wtm			
hishaku.com	s	Samurai Factory		self	JP	analytics	Ninja Access Analysis	wtm	wtm			
histats.com	s	Histats		self	US	analytics;advertising		tpw+wtm	wtm			
hit-parade.com	s	Hit-Parade		self	US	advertising		wtm	wtm			
hit.8digits.com	s	8digits		self		analytics		wtm	wtm			
hit.clickaider.com	s	ClickAider		self	US	advertising		wtm	wtm			
hit.stat24.com	s	stat24		self	PL	analytics		wtm	wtm			
hit.ua	s	HIT.UA		self		advertising		wtm	wtm			
hitbox.com	s	Adobe		self	US	analytics	Adobe Experience Cloud	tpw+wtm	wtm			
hits.convergetrack.com	s	ConvergeDirect		self	US	analytics	ConvergeTrack	wtm	wtm			
hits.e.cl	s	Comscore		mem	US	advertising	Certifica Metric	wtm	wtm			
hits.io	s	Semantics3		self		analytics		tpw	tpw			
hitslink.com	s	Net Applications		self	US	analytics;advertising	HitsLink	tpw+wtm	wtm		HitsLink	
hitsniffer.com	s	Hit Sniffer		self	US	advertising		wtm	wtm			
hitsprocessor.com	s	Net Applications		self	US	analytics;advertising	HitsLink	tpw+wtm	wtm			
hittail.com	s	HitTail		self	US	advertising	The Numa Group	tpw+wtm	wtm		The Numa Group	
hivedx.com	s	hiveDX		self		advertising		wtm	prod			
hlserve.com	s	Criteo		self	FR	advertising	HookLogic	wtm	wtm			
hm.baidu.com	e	Baidu Analytics		self		analytics		tpw	tpw			
hmcdn.baidu.com	e	Baidu Analytics		self		analytics		tpw	tpw			
hmidssp.com	s	harrenmedia		self		advertising		pbs	pbs			
hnbutton.appspot.com	s	Hacker News		self		social	Hacker News Button	wtm	wtm			
hoholikik.club	s	hoholikik.club		self		other		wtm	prod			
homeaway.com	s	HomeAway		self		other		wtm	prod			
honeybadger.io	s	Honeybadger		self		analytics		wtm	wtm			
hootsuite.com	s	Hootsuite		self		analytics		tpw	tpw			
hostingprod.com	s					infrastructure		tpw			Yahoo!	infrastructure
hotdogsandads.com	s	hotdogsandads.com		self				wtm	prod			
hotjar.com	s	Hotjar	Contentsquare	mem	MT	analytics;session-replay		tpw+wtm+hst+ocd+cur	wtm			
hotjar.io	s	Hotjar	Contentsquare	mem	MT	analytics;session-replay		tpw+cur	tpw			
hotkeys.com	s	Leaf Group		self	US	advertising	HotKeys	wtm	wtm			
hotlog.ru	s	HotLog		self	RU	advertising		wtm	wtm			
hotmart.com	s	Hotmart		self		other		tpw	tpw			
hotukdeals.com	s	HotUKDeals		self		analytics		tpw	tpw			
hotwords.com	s	HOTWords		self	PT	advertising		wtm	wtm			
hotwords.com.br	s	Media Response Group		self		advertising	HotWords	tpw	tpw			
hotwords.es	s	HOTWords		self	PT	advertising		wtm	wtm			
hoverr.media	s	Hoverr		self		advertising		tpw	tpw			
howtank.com	s	howtank		self		social		wtm	prod			
hp.com	s	Hewlett-Packard Development Company		self		customer-interaction	HP Optimost	tpw	tpw			
hprofits.com	s	Aemediatraffic		self		analytics		wtm	prod			
hqentertainmentnetwork.com	s	HQ Entertainment Network		self		advertising		wtm	prod			
href.asia	s	Geniee		self		advertising		tpw	tpw			
hs-analytics.net	s	HubSpot		self	US	customer-interaction;analytics;identity/data-broker	HubSpot Analytics	tpw+wtm+hst	wtm			
hs-banner.com	s	HubSpot		self	US	customer-interaction;consent-management	HubSpot Cookie Banner	tpw+hst	tpw			
hs-data.com	s	HubSpot		self	US	customer-interaction		tpw	tpw			
hs-embed-reporting.com	s	HubSpot		self	US	customer-interaction		tpw	tpw			
hs-growth-metrics.com	s	HubSpot		self	US	customer-interaction		tpw	tpw			
hs-scripts.com	s	HubSpot		self	US	customer-interaction;analytics;identity/data-broker	HubSpot (Tracking)	tpw+wtm+hst	wtm			
hsadspixel.net	s	HubSpot		self	US	customer-interaction;advertising	HubSpot Ads Pixel	tpw+hst	tpw			
hsappstatic.net	s	HubSpot App Static CDN		self		identity/data-broker		hst	prod			
hscollectedforms.net	s	HubSpot		self	US	customer-interaction;identity/data-broker	HubSpot Collected Forms	tpw+hst	tpw			
hscta.net	s	HubSpot		self	US	customer-interaction		tpw	tpw			
hsforms.com	s	HubSpot		self	US	customer-interaction;identity/data-broker	HubSpot Forms	tpw+hst	tpw			
hsforms.net	s	HubSpot		self	US	customer-interaction;identity/data-broker	HubSpot Forms (JS)	tpw+hst	tpw			
hsleadflows.net	s	HubSpot		self	US	customer-interaction;analytics		tpw+wtm	wtm			
hsoub.com	s	Hsoub		self		advertising		wtm	wtm			
hsstatic.net	s	HubSpot		self	US	customer-interaction		tpw	tpw			
hstrck.com	s	HEIM:SPIEL Medien GmbH		self		other		wtm	prod			
httpool.com	s	Httpool		self	GB	advertising		wtm	wtm			
httptrack.com	s	mainADV		self		advertising		tpw	tpw			
hubapi.com	s	HubSpot		self	US	customer-interaction;analytics;identity/data-broker	HubSpot API	tpw+wtm+hst	wtm			
hubrus.com	s	Hubrus		self		advertising		wtm	wtm			
hubspot.com	s	HubSpot		self	US	customer-interaction;analytics		tpw+wtm+hst+ocd	wtm			
hubspot.net	s	HubSpot		self	US	customer-interaction		tpw	tpw			
hubverifyandoptimize.com	s	MediaHub		self		advertising		tpw	tpw			
hubvisor.io	s	Hubvisor		self		advertising		tpw+wtm	tpw	1112		
hull.io	s	Hull.js		self		other		tpw	tpw			
hullapp.io	s	Hull.js		self		other		tpw	tpw			
humansecurity.com	s				US	fraud-prevention		cur				
hupso.com	s	Hupso		self		analytics;social	Hupso Website Analyzer	tpw+wtm	wtm			
hurra.com	s	Hurra Communications		self	DE	advertising	Hurra Tracker	wtm	wtm	1050		
hwcdn.net	s					infrastructure		tpw+wtm			Highwinds	infrastructure
hybrid.ai	s	Hybrid Adtech GmbH		self	RU	advertising	Hybrid / Hybrid.ai	tpw+wtm+pbs	wtm	206		
hybridtheory.com	s	Hybrid Theory		self	GB	advertising		wtm	wtm			
hyfn.com	s	Hyfn		self	US	advertising		tpw	tpw			
hypeads.org	s	Hype Exchange		self	US	advertising		wtm	wtm			
hypercomments.com	s	HyperComments		self		social		wtm	wtm			
hyperinzerce.cz	s	HyperInzerce		self		advertising		tpw	tpw			
hyves.nl	s	Hyves		self	NL	advertising	Hyves Widgets	wtm	wtm			
hyvyd.com	s	Hyvyd GmbH		self		other		wtm	prod			
i-mobile.co.jp	s	i-mobile		self	JP	advertising		tpw+wtm	wtm			
i-parcel.com	s	UPS		self		other	UPS i-parcel	tpw	tpw			
i-transactads.com	s	Response Team		self		advertising		tpw	tpw			
i.btg360.com.br	s	AllIn		self		analytics		wtm	wtm			
i.singular.net	s	Singular Labs, Inc.		self				thar	thar			
i.total-media.net	s	Total Media		self	IL	advertising		wtm	wtm			
i.ytimg.com	s	Google	Alphabet (Google)	mem	US	cdn/hosting	YouTube (Image CDN)	hst	wtm		YouTube	
i0.wp.com	e	Automattic		self	US	cdn/hosting	WordPress	tpw	tpw			
i1.wp.com	e	Automattic		self	US	cdn/hosting	WordPress	tpw	tpw			
i1.ypcdn.com	s	Thryv		self	US	advertising	YellowPages	wtm	wtm			
i10c.net	s	i10c.net		self				wtm	prod			
i2.wp.com	e	Automattic		self	US	cdn/hosting	WordPress	tpw	tpw			
i2i.jp	s	i2i.jp		self		analytics		wtm	wtm			
i2idata.com	s	i2i.jp		self		analytics		wtm	wtm			
iadvize.com	s	iAdvize		self		customer-interaction	iAdvize SAS	tpw+wtm	wtm			
iasds01.com	s	Integral Ad Science, Inc.	Integral Ad Science	mem	US	advertising;fraud-prevention	Integral Ad Science	tpw+wtm	wtm			
ib-ibi.com	s	KBM Group		self	US	advertising	I-Behavior	tpw+wtm	wtm		WPP	
ib.adnxs.com	s	Microsoft		self	US	advertising		thar	thar			
ibillboard.com	s	Internet BillBoard		self		advertising	iBillboard	tpw+wtm	wtm		iBillboard	
ibmcloud.com	s	IBM		self	US	analytics	IBM Tealeaf	tpw	tpw			
ibpxl.com	s	Internet Brands		self	US	social		tpw+wtm	wtm			
ibsrv.net	s	Internet Brands		self	US	social		wtm	wtm			
ic-live.com	s	Hearst Corporation		self	US	advertising	iCrossing	tpw+wtm	wtm		iCrossing	
ic.com.au	s	WebWombat		self		other		tpw	tpw			
icnetwork.co.uk	s	Trinity Mirror Digital Media		self		social		tpw	tpw			
ics0.com	s	RichRelevance		self	US	customer-interaction		wtm	wtm			
icstats.nl	s	ICStats		self		analytics		wtm	wtm			
icuazeczpeoohx.com	s	icuazeczpeoohx.com		self				wtm	prod			
id-news.net	s	Ippen Digital		self		advertising		wtm	prod			
id-visitors.com	s	VisualVisitor		self		advertising;analytics		tpw+wtm	wtm			
id5-sync.com	s	ID5		self	GB	advertising;identity/data-broker	ID5 Identity Cloud	tpw+thar+ocd+cur	cur	131		
idcdn.de	s	Ippen Digital		self		advertising		wtm	prod			
idealo.com	s	idealo.com		self		advertising		wtm	prod			
identrust.com	s	IdenTrust		self		other		tpw	tpw			
ideoclick.com	s	IdeoClick		self		advertising		wtm	wtm			
idio.co	s	Ido		self		customer-interaction		tpw	tpw			
idntfy.ru	s	Media Today		self		advertising		wtm	wtm			
idtargeting.com	s	Realtime Targeting		self		advertising		tpw	tpw			
idward.mgr.consensu.org	s	ID Ward CMP		self		consent-management		tpw	tpw			
ie8eamus.com	s	ie8eamus.com		self				wtm	prod			
iesnare.com	s	iovation	TransUnion	mem	US	fraud-prevention;fingerprinting		tpw+wtm+cur	wtm			
ifactory.com	s	RDW Group		self		cdn/hosting	iFactory	tpw	tpw			
ifdnrg.com	s	IFDNRG		self		cdn/hosting		tpw	tpw			
ignitionone.com	s	Zeta Global		self	US	analytics	IgnitionOne	wtm	wtm			
igodigital.com	s	Salesforce		self	US	analytics;customer-interaction	iGoDigital	tpw+wtm	wtm		iGoDigital	
ihvmcqojoj.com	s	ihvmcqojoj.com		self				wtm	prod			
iias.eu	s	Insight Image		self		advertising		wtm	prod			
iionads.com	s	iionads		self		advertising		pbs	pbs	1358		
ijento.com	s	iJento		self		advertising;analytics		tpw+wtm	wtm		Fopsha	
iljmp.com	s	Awio Web Services		self	US	analytics	Improvely	tpw+wtm	wtm		Improvely	
ilsemedia.nl	s	Sanoma		self	US	advertising		wtm	wtm			
im-apps.net	s	Intimate Merger		self		advertising;analytics	AudienceSearch	tpw+wtm	wtm			
im.cz	s	Seznam		self		analytics		wtm	wtm			
image8.pubmatic.com	s	PubMatic		self	US	advertising		thar	thar			
imageg.net	s	Adobe		self	US	analytics	Adobe Experience Cloud	tpw+wtm	wtm			
images-amazon.com	s	Amazon		mem	US	cdn/hosting	Amazon CDN	tpw+wtm+cur	wtm			
images-blogger-opensocial.googleusercontent.com	e	Blogger		self		cdn/hosting		tpw	tpw			
images.sohu.com	s	Sohu		self		social		wtm	wtm			
imageshack.host	s	RevenueHits		self	US	advertising		wtm	wtm			
imallcdn.net	s	Online republic		self		other		tpw	tpw			
imasdk.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
imdb.com	s	Amazon		mem	US	other		cur	cur			
imedia.cz	s	Seznam		self		analytics		tpw+wtm	wtm			
img-bahn.de	s	Deutsche Bahn		self		other		wtm	prod			
img-cedexis.mncdn.com	e	Cedexis		self	US	analytics	Radar	tpw	tpw			
imgfarm.com	s	IAC (InterActiveCorp)		self		analytics	Mindspark	wtm	wtm			
imgix.net	s					infrastructure	imgix	tpw+wtm			Zebrafish Labs	infrastructure
imgsafe.org	s	Img Safe		self		other		tpw	tpw			
imgsmail.ru	s	Megafon		self	RU	social	Mail.Ru Group	wtm	wtm			
imgsrv.nextag.com	s	Nextag		self	US	advertising	Nextag ROI Optimizer	wtm	wtm			
imgur.com	s	Imgur		self	US	other		tpw+wtm	wtm			
imgwykop.pl	s	Wykop		self		social		wtm	wtm			
imiclk.com	s	Akamai Technologies		self	US	advertising;cdn/hosting	Adroit Digital Solutions	tpw+wtm	wtm		Adroit Digital Solutions	
immanalytics.com	s	Roku		self		customer-interaction	Immanalytics	wtm	wtm			
immobilienscout24.de	s	Scout 24		self		other	immobilienscout24.de	wtm	wtm			
imonomy.com	s	imonomy		self		analytics		wtm	wtm			
imotech.tech	s	bigoad		self		advertising		pbs	pbs			
impact-ad.jp	s	D.A.Consortium		self		advertising	STINGRAY / Platform One	tpw+wtm+pbs	wtm		FlexOne | yieldone	
impactify.media	s	Impactify SARL		self		advertising		pbs	pbs	606		
impactradius-event.com	s	Impact Radius		self		advertising		tpw+wtm	wtm			
impactradius-go.com	s	Impact Radius		self		advertising		tpw	tpw			
impactradius-tag.com	s	Impact Radius		self		other		wtm	wtm			
impactradius.com	s	Impact Radius		self		other		wtm	wtm			
impdesk.com	s	Infectious Media		self	GB	advertising	Impression Desk	tpw+wtm	wtm			
impresionesweb.com	s	Impresiones Web		self	ES	advertising		wtm	wtm			
impressiondesk.com	s	Infectious Media		self	GB	advertising	Impression Desk	tpw+wtm	wtm			
imrg.org	s	IMRG		self		analytics		tpw	tpw			
imrworldwide.com	s	Nielsen		self	IN	analytics;audience-measurement;advertising	Nielsen NetRatings SiteCensus	tpw+wtm+ocd+cur	cur	812		
in-automate.brevo.com	s	Brevo		self	FR	advertising		omni	cur			
in.appcenter.ms	s	Microsoft		self	US			thar	thar			
in.bubblestat.com	s	Bubblestat		self	FR	advertising		wtm	wtm			
inbenta.com	s	Inbenta		self	US	customer-interaction;analytics		tpw+wtm	wtm			
inboxsdk.com	s	Inbox SDK		self		other		wtm	prod			
incisivemedia.com	s	Incisive Media		self		other		tpw	tpw			
incontext.pl	s	ReWords		self		advertising		wtm	wtm			
indeed.com	s	Indeed		self		advertising		tpw+wtm+ocd	wtm			
indexww.com	s	Index Exchange, Inc.		self	CA	advertising	Index Exchange	tpw+wtm	wtm		WPP	
indicue.com	s	indicue		self		advertising		pbs	pbs			
indieclick.com	s	Leaf Group		self	US	advertising	IndieClick	wtm	wtm			
indoona.com	s	Indoona		self		other		tpw	tpw			
industrybrains.com	s	IndustryBrains		self		advertising		wtm	wtm			
inextaction.net	s	Oracle		self	US	advertising	Datalogix	wtm	wtm			
inferencemobile.com	s	Inference Mobile		self		advertising		tpw	tpw			
infinity-tracking.net	s	Infinity Tracking		self	GB	analytics		tpw+wtm	wtm			
infinityads.com	s	YesUp		self		advertising	YesUp Advertising	wtm	wtm			
influid.co	s	Tactics bvba		self		cdn/hosting		tpw	tpw			
infoevent.startappservice.com	s	Start.io Inc.		self		advertising		thar	thar			
infogr.am	s	infogr.am		self		other		tpw	tpw			
infolinks.com	s	Infolinks		self	US	advertising		tpw+wtm	wtm	1136		
informer.com	s	Informer Technologies		self		analytics		wtm	wtm			
infusionsoft.com	s	Keap		self	US	advertising	Infusionsoft / Infusionsoft by Keap	tpw+wtm	wtm		Infusionsoft	
infy.tv	s	infytv		self		advertising		pbs	pbs			
ingage.tech	s	Insticator		self		advertising		pbs	pbs	910		
ingestion.contentinsights.com	s	Content Insights		self		analytics		wtm	wtm			
inktad.com	s	Ink		self		advertising		tpw	tpw			
inktel.com	s	Inktel		self		customer-interaction	Inktel Contact Center Solutions	tpw	tpw			
inmobi.com	s	InMobi		self	IN	advertising;consent-management		tpw+pbs+cur	tpw	333		
inmz.net	s	Infectious Media		self	GB	advertising		tpw	tpw			
inner-active.mobi	s	Inneractive		self		advertising		tpw	tpw	262		
innity.com	s	Innity		self	US	advertising		wtm	wtm			
innity.net	s	Innity		self	US	advertising		wtm	wtm			
innogames.com	s	InnoGames		self		other		wtm	prod			
innogames.de	s	InnoGames		self		other		wtm	prod			
innogamescdn.com	s	InnoGames		self		other		wtm	prod			
innomdc.com	s	APSIS		self		analytics	APSIS Profile Cloud	tpw	tpw			
innovid.com	s	Innovid	Mediaocean	mem	US	advertising		tpw+wtm	wtm			
inpagevideo.nl	s	Video Media Groep		self		advertising		tpw	tpw			
inpref.com	s	Frosmo		self		advertising	Frosmo Optimizer	wtm	wtm			
inpref.s3-external-3.amazonaws.com	s	Frosmo		self		advertising	Frosmo Optimizer	wtm	wtm			
inpref.s3.amazonaws.com	s	Frosmo		self		advertising	Frosmo Optimizer	wtm	wtm			
inputs.alooma.com	s	Alooma		self		advertising		wtm	wtm			
inq.com	s	TouchCommerce		self	US	customer-interaction	Nuance	tpw+wtm	wtm			
inside-graph.com	s	PowerFront		self		cdn/hosting;social	inside	tpw+wtm	wtm			
insight.adsrvr.org	s	The Trade Desk		self	US	advertising	The Trade Desk (Insight)	omni+hst	wtm		The UK Trade Desk Ltd	
insight.torbit.com	s	Torbit		self	US	analytics		wtm	wtm			
insightexpressai.com	s	Millward Brown		self	US	analytics	Insight Express	tpw+wtm	wtm	345	Insight Express	
insights.video.a2z.com	s	Amazon		mem	US	analytics		cur	cur			
insipio.com	s	Insipio		self		other		tpw	tpw			
inskinad.com	s	InSkin Media		self		advertising		tpw+wtm	wtm	150		
inskinmedia.com	s	InSkin Media		self		advertising		tpw+wtm	wtm			
insnw.net	s	Instart		self		other		tpw	tpw			
inspectlet.com	s	Inspectlet		self	US	analytics;session-replay		tpw+wtm+ocd+cur	wtm			
inspsearchapi.com	s	System1		self		advertising	Infospace Search	wtm	wtm			
instaembedder.com	s	Instembedder		self		other		tpw	tpw			
instagram.com	s	Facebook	Meta Platforms	mem	US	social	Instagram	tpw+wtm+ocd	wtm		Instagram	
instansive.com	s	Instansive		self		other		tpw	tpw			
instantservice.com	s	Oracle		self	US	customer-interaction	Oracle Live Help	tpw+wtm	wtm			
insticator.com	s	Insticator		self		advertising		wtm	wtm	910		
instinctiveads.com	s	Instinctive		self		advertising		tpw	tpw			
intango.com	s	Intango		self	IL	advertising		wtm	wtm			
integral-marketing.com	s	Integral Marketing		self		advertising		wtm	wtm			
integrate.com	s	Integrate		self		advertising		tpw	tpw			
intelli-direct.com	s	Cognesia		self		customer-interaction		tpw	tpw			
intelliad.com	s	intelliAd		self		analytics		wtm	wtm			
intelliad.de	s	intelliAd		self		analytics		wtm	wtm			
intelligentpixel.modernimpact.com	s	Modern Impact		self		advertising		wtm	wtm			
intellitxt.com	s	Vibrant Media Limited		self	US	advertising	Vibrant Media / Vibrant Ads	tpw+wtm	wtm			
intencysrv.com	s	Between Digital		self		advertising		wtm	wtm			
intensedebate.com	s	Automattic		self	US	customer-interaction	Intense Debate	wtm	wtm			
intenthq.com	s	Intent HQ		self		analytics		tpw	tpw			
intentiq.com	s	AlmondNet		self	US	advertising;identity/data-broker	Intent IQ	tpw+wtm+cur	wtm	1323	Intent IQ	
intentmedia.net	s	Intent Media, Inc.		self	US	advertising	Intent Media / Intent	tpw+wtm	wtm			
intenze.co	s	intenze		self		advertising		pbs	pbs			
interactivemedia.net	s	Ströer SSP GmbH		self	DE	advertising	Stroer Digital Media	wtm	wtm			
intercom.com	s	Intercom		self	US	customer-interaction		wtm	wtm			
intercom.io	s	Intercom		self	US	customer-interaction		tpw+wtm+hst	wtm			
intercomassets.com	s	Intercom		self	US	customer-interaction		wtm	wtm			
intercomcdn.com	s	Intercom		self	US	customer-interaction	Intercom (CDN)	tpw+wtm+hst	wtm			
interedy.info	s	interedy.info		self				wtm	prod			
intermarkets.net	s	Intermarkets		self	US	advertising		wtm	wtm			
intermundomedia.com	s	InterMundo Media		self	US	advertising		wtm	wtm			
interpolls.com	s	Interpolls		self	US	advertising		wtm	wtm			
interstateanalytics.com	s	Interstate		self		analytics		tpw	tpw			
intext.contextad.pl	s	Context.ad		self		advertising		wtm	wtm			
intextscript.com	s	Infolinks		self	US	advertising		wtm	wtm			
intgr.net	s	Publir		self		advertising		wtm	wtm			
intilery-analytics.com	s	Intilery		self		customer-interaction;analytics		tpw+wtm	wtm			
investingchannel.com	s	InvestingChannel		self	US	other		wtm	wtm			
investis.com	s	Investis		self		other		tpw	tpw			
invitemedia.com	s	Google	Alphabet (Google)	mem	US	advertising	DoubleClick	wtm	wtm			
inviziads.com	s	InviziAds		self	US	advertising		wtm	wtm			
invoca.com	s	Invoca		self	US	customer-interaction		hst	prod			
invoca.net	s	Invoca		self	US	customer-interaction;analytics		cur	cur			
invocacdn.com	s	Invoca		self	US	customer-interaction	Invoca (CDN)	hst	prod			
invodo.com	s	Invodo		self		advertising;analytics		tpw+wtm	wtm			
inzynk.com	s	InZynk		self		advertising		tpw	tpw			
inzynk.io	s	InZynk		self		advertising		tpw	tpw			
io.leadingreports.de	s	Leading Reports		self		advertising		wtm	wtm			
ioadx.com	s	interactiveoffers		self		advertising		pbs	pbs			
ioam.de	s	INFOnline		mem	DE	analytics;audience-measurement	Infoline	tpw+wtm+ocd+cur	wtm		Infoline	
iocdn.coremetrics.com	e	IBM		self	US	analytics	IBM Digital Analytics	tpw	tpw			
iocnt.net	s	INFOnline		mem	DE	analytics;audience-measurement		wtm+cname+cur	wtm			cname-target
ionicframework.com	s	Ionic		self		other		wtm	prod			
iovation.com	s	iovation	TransUnion	mem	US	fraud-prevention		wtm+cur	wtm			
ip-label.net	s	ip-label		self		analytics		wtm	wtm			
ip-route.net	s	Lead Forensics		self		advertising		wtm	wtm			
ip-tracker.org	s	IP Tracker		self		analytics		wtm	wtm			
ipadd-path.com	s	Lead Forensics		self		advertising		wtm	wtm			
ipage.com	s	iPage		self		cdn/hosting		tpw	tpw			
ipapi.co	s	ipapi (IP Geolocation)		self		analytics		hst	prod			
iperceptions.com	s	iPerceptions		self	US	customer-interaction		tpw+wtm	wtm			
ipify.org	s	Ipify		self		other		tpw+wtm	tpw			
ipinfo.io	s	ipinfo.io		self		customer-interaction	Ipinfo	tpw+wtm	wtm			
iplogger.ru	s	IPLogger		self		analytics		wtm	wtm			
ipnoid.com	s	TraceMyIP		self	US	advertising		wtm	wtm			
iponweb.net	s	IPONWEB	Criteo	mem		advertising		tpw	tpw			
ipredictive.com	s	Adelphic		self		advertising;analytics		tpw+wtm	wtm			
iprom.net	s	Iprom		self	SI	advertising		tpw+wtm	wtm	811		
ipromote.com	s	iPromote		self	US	advertising		wtm	wtm	217		
iproute66.com	s	Lead Forensics		self		advertising		wtm	wtm			
ipstatp.com	s	ByteDance Ltd	ByteDance	mem		social	TikTok	tpw	tpw			
iptargeting.com	s	El Toro		self	US	analytics	IP Targeting	wtm	wtm			
iptrack.io	s	IP Tracker		self		analytics		wtm	wtm			
ipv6.6sc.co	s	6sense		self	US	advertising	6sense (Intent Data)	hst	cur			
ipv6test.net	s	Google	Alphabet (Google)	mem	US	analytics	Google IPV6 Metrics	tpw	tpw			
iqcontentplatform.de	s	circIT		self		analytics		wtm	prod			
iqfp1.com	s	DoubleVerify		self	US	advertising;fraud-prevention		tpw	tpw			
iqm.cc	s	IQ Mobile		self		other		tpw	tpw			
iqm.com	s	IQM		self	US	advertising		cur	cur			
iqzone.com	s	iqx		self		advertising		pbs	pbs		iqzone	
irs09.com	s	Alibaba		self		advertising	AdChina	wtm	wtm			
isitetv.com	s	iSite		self		analytics		tpw	tpw			
isocket.com	s	Magnite		self	US	advertising	isocket	wtm	wtm			
isp.netscape.com	s	Verizon	Yahoo (Apollo)	mem	US	analytics	AOL CDN	wtm	wtm			
ispot.tv	s	iSpot.tv		self		advertising		tpw+wtm	tpw			
issue.by	s	Issue		self		other		tpw	tpw			
issuu.com	s	issuu		self		other		tpw+ocd	tpw			
ist-track.com	s	Intelligent Reach		self		advertising		tpw+wtm	wtm			
isu.pub	s	issuu		self		other		tpw	tpw			
iteratehq.com	s	Iterate		self		analytics		tpw	tpw			
itineraire.info	s	itineraire.info		self		customer-interaction		wtm	prod			
ity.im	s	ity.im		self		advertising		wtm	wtm			
iubenda.com	s	iubenda		self	US	consent-management		tpw+wtm+cur	cur			
iubenda.mgr.consensu.org	s	iubenda CMP		self		consent-management		tpw	tpw			
ivcbrasil.org.br	s	IVC Brasil		self		analytics		wtm	prod			
ivitrack.com	s	SIEN		self		advertising	IVI / Ividence	tpw+wtm	wtm	1156	IVI Technologies	
ivwbox.de	s	INFOnline		mem	DE	analytics;audience-measurement		wtm	wtm			
iwantthatflight.com.au	s	Gath Adams		self		other		tpw	tpw			
iwiw.hu	s	iWiW		self	US	customer-interaction	iWiW Widgets	wtm	wtm			
ixiaa.com	s	Equifax		self		advertising	IXI Digital	tpw+wtm	wtm			
ixquick.com	s	StartPage		self		other	ixquick	wtm	wtm			
izooto.com	s	iZooto		self		customer-interaction		tpw	tpw			
j.6sc.co	s	6sense		self	US	advertising	6sense (Intent Data)	hst	cur			
j.clickdensity.com	s	Box UK		self	GB	analytics		wtm	wtm			
janrain.com	s	Janrain		self		analytics		tpw	tpw			
janrainbackplane.com	s	Akamai Technologies		self	US	analytics	Janrain	tpw+wtm	wtm		Janrain	
japanmetrix.jp	s	Bluemetrix		self	JP	advertising		wtm	wtm			
jaywing.com	s	Jaywing		self		customer-interaction		tpw	tpw			
jd.com	s	Jing Dong		self		other		tpw	tpw			
jeeng.com	s	Jeeng		self		advertising		wtm	wtm			
jellyfish.net	s	Jellyfish		self		advertising		tpw	tpw			
jetlore.com	s	Jetlore		self		analytics		wtm	wtm			
jetpackdigital.com	s	Jetpack Digital		self	US	analytics		wtm	wtm	838		
jifo.co	s	infogr.am		self		other		tpw	tpw			
jimcdn.com	s	jimdo.com		self		cdn/hosting		wtm	prod			
jimdo.com	s	jimdo.com		self		cdn/hosting		wtm	prod			
jimstatic.com	s	jimdo.com		self		cdn/hosting		wtm	prod			
jirafe.com	s	Jirafe		self		analytics		wtm	wtm			
jisusaiche.biz	s	Dyn		self		analytics	Dyn Real User Monitoring	tpw	tpw			
jisusaiche.com	s	Dyn		self		analytics	Dyn Real User Monitoring	tpw	tpw			
jivosite.com	s	JivoChat		self		customer-interaction;identity/data-broker	JivoSite / JivoChat (Live Chat)	tpw+wtm+hst	wtm			
jivox.com	s	Jivox		self		advertising		tpw+wtm	wtm	294		
jixie.io	s	jixie		self		advertising		pbs	pbs			
jlist.com	s	J-List		self		advertising	J-List Affiliate Program	wtm	wtm			
jmgads.com	s	Adtelligent Inc.		self		advertising		pbs	pbs	410		
jnn-pa.googleapis.com	e	Google	Alphabet (Google)	mem	US	cdn/hosting	Other Google APIs/SDKs / Google API (Generic)	tpw+hst	tpw			
jobs2careers.com	s	Jobs 2 Careers		self		advertising		wtm	wtm			
jobvite.com	s	Jobvite		self		other		tpw	tpw			
johnstonpress.co.uk	s	Johnston Press		self		other		tpw	tpw			
joinhoney.com	s	Honey		self		other		wtm	prod			
jotformpro.com	s	JotForm		self		other		tpw	tpw			
jpress.co.uk	s	Johnston Press		self		other		tpw	tpw			
jquery.com	s	JS Foundation	OpenJS Foundation	mem	US	cdn/hosting	jQuery CDN / jQuery	tpw+wtm	wtm		jQuery CDN	
jquerytools.org	s	Flowzymes Ky		self		cdn/hosting		tpw	tpw			
js-cdn.dynatrace.com	e	Dynatrace		self	US	analytics		tpw	tpw			
js.adforgames.com	s	AdForGames		self		advertising		wtm	wtm			
js.driftt.com	s	Drift	Salesloft	mem		customer-interaction		wtm	wtm			
js.gb-world.net	s	GB-World		self	US	social		wtm	wtm			
js.geoads.com	s	GeoAds		self	US	advertising		wtm	wtm			
js.leadin.com	s	HubSpot		self	US	analytics	Leadin	wtm	wtm			
js.leadinspector.de	s	LeadInspector		self		analytics		wtm	wtm			
js.letvcdn.com	s	LeTv		self		analytics		wtm	wtm			
js.searchlinks.com	s	Inuvo		self	US	advertising	ValidClick	wtm	wtm			
js.sl.pt	s	Sapo		self	PT	advertising	SAPO Ads	wtm	wtm			
js.zohostatic.eu	s	Zoho Corporation		self		analytics	Zoho	wtm	wtm			
js12.invoca.net	s	Invoca		self	US	advertising		wtm	wtm			
jscache.com	s	IAC (InterActiveCorp)		self		other	TripAdvisor	tpw+wtm	wtm		TripAdvisor	
jscdn.appier.net	s	Appier		self		advertising		wtm	wtm			
jsdelivr.net	s	JSDelivr CDN		self		cdn/hosting	jsDelivr / jsDelivr (Public CDN)	tpw+wtm+hst+cur	tpw			
jsecoin.com	s	JSE Coin		self		advertising		wtm	wtm			
jsonip.com	s	jsonip.com		self		analytics		tpw	tpw			
jsrdn.com	s	Distroscale		self		advertising;analytics		tpw+wtm	wtm	754		
jssr.jd.com	s	Jing Dong		self		advertising	BlackDragon	wtm	wtm			
jsuol.com.br	s	jsuol.com.br		self		advertising		wtm	prod			
jtdiscuss.com	s	Join the Dots (Research)		self		social		tpw	tpw			
jtvnw.net	s	Amazon		mem	US	media;cdn/hosting	Twitch CDN	wtm+cur	wtm			
judge.me	s	Judge.me		self		customer-interaction		tpw	tpw			
juiceadv.com	s	JuiceADV		self	IT	advertising		wtm	wtm			
juicyads.com	s	JuicyAds		self	CA	advertising		tpw+wtm	wtm			
jump-time.net	s	OpenX		self	US	advertising;analytics	JumpTime	tpw+wtm	wtm			
jumpstarttaggingsolutions.com	s	Hearst Corporation		self	US	analytics	Jumpstart Tagging Solutions	wtm	wtm			
jumptap.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Millennial Media / Jumptap	tpw+wtm	wtm		Millennial Media	
jumptime.com	s	OpenX		self	US	analytics	JumpTime	wtm	wtm			
justpremium.com	s	Just Premium		self		advertising	JustPremium Ads	tpw+wtm+ocd	wtm	62		
justpremium.nl	s	Just Premium		self		advertising		wtm	wtm			
justrelevant.com	s	Just Relevant		self		advertising		wtm	wtm			
justservingfiles.net	s	HQ Entertainment Network		self		advertising		wtm	prod			
justuno.com	s	JustUno		self		advertising		tpw	tpw			
jvc.gg	s	Jeuxvideo CDN		self		cdn/hosting		wtm	prod			
jwpcdn.com	s	JW Player		self	US	advertising;media	LongTail Ad Solutions	tpw+wtm	wtm		LongTail Ad Solutions	
jwplatform.com	s	JW Player		self	US	advertising;media	LongTail Ad Solutions	tpw+wtm	wtm		LongTail Ad Solutions	
jwplayer.com	s	JW Player		self	US	advertising;media	LongTail Ad Solutions	tpw+wtm	wtm	1046	LongTail Ad Solutions	
jwpltx.com	s	JW Player		self	US	advertising;media	LongTail Ad Solutions	tpw+wtm	wtm		LongTail Ad Solutions	
jwpsrv.com	s	JW Player		self	US	advertising;media	LongTail Ad Solutions	tpw+wtm	wtm		LongTail Ad Solutions	
k.keyade.com	s	Keyade		self		analytics		cname	cname			cname-target
ka-p.fontawesome.com	s	FontAwesome CDN		self		cdn/hosting	FontAwesome (Kit)	hst	tpw			
kaeufersiegel.de	s	Käufersiegel		self		customer-interaction		wtm	prod			
kairion.de	s	ProSiebenSat.1 Media		self	DE	advertising	kairion	wtm	wtm	747		
kaizenplatform.net	s	Kaizen Platform		self		analytics		tpw	tpw			
kaloo.ga	s	Kalooga		self	NL	advertising		wtm	wtm			
kaltura.com	s	Kaltura		self	US	media	Kaltura Video Platform	tpw+wtm	wtm			
kameleoon.com	s	Kameleoon		self		analytics		tpw+wtm	wtm	820		
kameleoon.eu	s	Kameleoon		self		analytics		tpw+wtm	wtm			
kameleoon.io	s	Kameleoon		self		analytics		tpw	tpw			
kampyle.com	s	Medallia Inc.		self		analytics;customer-interaction	Kampyle / Medallia	tpw+wtm	wtm		Kampyle	
kanoodle.com	s	Kanoodle		self	US	advertising		wtm	wtm			
kantar.com	s				US	audience-measurement		cur				
kaptcha.com	s	Kount		self		analytics		wtm	prod			
kargo.com	s	Kargo		self		customer-interaction;advertising		tpw+wtm+pbs	wtm	972		
karte.io	s	Plaid		self		customer-interaction	KARTE	tpw	tpw			
kasada.io	s				US	fraud-prevention		cur				
kaspersky-labs.com	s	Kaspersky Lab		self	RU	other	Kaspersky Labs	wtm	wtm			
kataweb.it	s	KataWeb		self		advertising		wtm	prod			
kau.li	s	Kauli		self	JP	advertising		tpw+wtm	wtm			
kavanga.ru	s	Kavanga		self		advertising		wtm	wtm			
kavijaseuranta.fi	s	Fonecta		self	FI	customer-interaction		wtm	wtm			
kayzen.io	s	Kayzen		self		advertising		pbs	pbs	528		
kctag.net	s	ProSiebenSat.1 Media		self	DE	advertising	kairion	wtm	wtm			
kdata.fr	s	HighCo		self		analytics	CapitalData	wtm	wtm			
keap.com	s	Keap		self	US	advertising	Infusionsoft by Keap	wtm	wtm			
keen.io	s	Keen IO		self		analytics	Keen	tpw+wtm	wtm			
kelkoo.com	s	Kelkoo		self		cdn/hosting		tpw	tpw			
kelkoogroup.net	s	Kelkoo		self		advertising		ocd	ocd			
ketchcdn.com	s	Ketch		self	US	consent-management		cur	cur			
ketchjs.com	s	Ketch		self	US	consent-management		cur	cur			
keyade.com	s	Keyade		self		analytics	Madmetrics	tpw+cname	tpw			cname-target
keymetric.net	s	KeyMetric		self	US	analytics		wtm	wtm			
keynote.com	s	Dynatrace		self	US	analytics	Keynote	tpw	tpw			
keywee.co	s	Keywee		self		advertising;analytics		tpw+wtm	wtm			
keywordmax.com	s	Digital River		self	US	advertising	KeywordMax	wtm	wtm			
keywordsconnect.com	s	Direct Keyword Link		self		advertising		wtm	wtm			
khm0.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
khm1.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
khms.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
khms1.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
khms2.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
khzbeucrltin.com	s	khzbeucrltin.com		self				wtm	prod			
kib.hu	s				US			cname				cname-target
kidoz.net	s	kidoz		self		advertising		pbs	pbs	1278		
king.com	s	King.com		self	US	advertising		wtm	wtm			
kinja-img.com	s	Gizmodo Media Group		self		analytics	Kinja	wtm	wtm			
kinja-static.com	s	Gizmodo Media Group		self		analytics	Kinja	wtm	wtm			
kinja.com	s	Gizmodo Media Group		self		analytics	Kinja	wtm	wtm			
kinxcdn.com	s					infrastructure		tpw			KINX (Korea Internet Neutral eXchange)	infrastructure
kiosked.com	s	Kiosked		self		advertising		tpw+wtm	wtm	751		
kissmetrics.com	s	Kissmetrics		self	US	analytics		tpw+wtm	wtm			
kit.fontawesome.com	s	FontAwesome CDN		self		cdn/hosting	FontAwesome (Kit Loader)	hst	tpw			
kiviads.com	s	kiviads		self		advertising		pbs	pbs			
kiviads.live	s	lm_kiviads		self		advertising		pbs	pbs			
kiwe.io	s	Kiwe.io		self		analytics		wtm	prod			
kixer.com	s	Kixer		self		advertising		wtm	wtm			
klarna.com	s	Klarna		self	SE	payment;customer-interaction		tpw+wtm+cur	tpw			
klarnacdn.net	s	Klarna		self	SE	payment		cur	cur			
klarnaservices.com	s	Klarna		self	SE	payment		cur	cur			
klaviyo.com	s	Klaviyo		self		advertising;email		tpw+hst+cur	tpw			
klevu.com	s	Klevu		self		other	Klevu Search	tpw	tpw			
klick2contact.com	s	Klick2Contact		self		customer-interaction		tpw	tpw			
klikki.com	s	Klikki		self		advertising		wtm	wtm			
kmdisplay.com	s	Kitara Media		self	US	advertising		wtm	wtm			
kmi-us.com	s	WPP		self	GB	advertising;audience-measurement	Kantar Media	wtm	wtm			
knightlab.com	s	Northwestern University		self		other	Knight Lab	tpw	tpw			
knoopstat.nl	s	Knoopstat		self		analytics		wtm	wtm			
knotch.it	s	Knotch		self		customer-interaction		wtm	wtm			
knotice.net	s	Zeta Global		self	US	analytics	IgnitionOne	wtm	wtm			
kntxy.com	s	kuantyx		self		advertising		pbs	pbs	1374		
kodajo.com	s	Kodajo		self		other		tpw	tpw			
komoona.com	s	Komoona		self	US	advertising		tpw+wtm	wtm			
kona.kontera.com	s	Singtel	Nexxen	mem	SG	advertising	Kontera ContentLink	wtm	wtm			
kontagent.net	s	Upsight		self		analytics		wtm	wtm			
kontera.com	s	Amobee	Nexxen	mem		customer-interaction		tpw	tpw			
kontextua.com	s	Kontextua		self		advertising		wtm	wtm			
korrelate.net	s	Korrelate		self	US	analytics;advertising		tpw+wtm	wtm		JD Power	
kpcustomer.de	s	Kupona Media		self		advertising	Kupona	wtm	wtm			
krushmedia.com	s	krushmedia		self		advertising		pbs	pbs			
krxd.net	s	Salesforce		self	US	analytics;advertising;identity/data-broker	Salesforce DMP	tpw+wtm+ocd+cur	wtm			
ktxtr.com	s	Kontext		self		advertising	Kontextr	wtm	wtm			
kueezrtb.com	s	Kueez Entertainment Ltd.		self		advertising		pbs	pbs	1165		
kweb.videostep.com	s	VideoStep		self		advertising		wtm	wtm			
kxcdn.com	s					infrastructure		tpw+wtm			Key CDN	infrastructure
l-stat.livejournal.net	s	LiveJournal		self		analytics		wtm	wtm			
ladesk.com	s	LiveAgent		self		customer-interaction		wtm	wtm			
ladmp.com	s	Logicad		self		advertising		wtm	wtm			
ladsp.com	s	Logicad		self		advertising	F@N Communications	tpw+wtm+pbs	wtm		F@N Communications	
lanistaads.com	s	Lanista Concepts		self		advertising		wtm	wtm			
lansrv040.com	s	Lead Forensics		self		advertising		tpw	tpw			
latimes.com	s	Los Angeles Times		self		other		wtm	wtm			
launchbit.com	s	LaunchBit		self		advertising		wtm	wtm			
launchdarkly.com	s	Launch Darkly		self		analytics		tpw+hst	tpw			
layer-ad.org	s	Layer-ADS.net		self		advertising		wtm	prod			
layer0.co	s	Layer0		self		cdn/hosting		tpw	tpw			
lb.keytiles.com	s	Keytiles		self	US	analytics		wtm	wtm			
lcxdigital.com	s	LCX Digital		self		advertising		wtm	wtm			
lduhtrp.net	s	Conversant	Epsilon (Publicis)	mem	US	advertising	CJ Affiliate	wtm	wtm			
lead-123.com	s	Lead Forensics		self		advertising		tpw+wtm	wtm			
lead-analytics-1000.com	s	Lead Forensics		self		advertising		wtm	wtm			
lead-watcher.com	s	Lead Forensics		self		advertising		wtm	wtm			
lead.adsender.us	s	Lucini & Lucini Communications		self		advertising	Lucini	wtm	wtm			
leadback.ru	s	LeadBack		self		analytics		wtm	wtm			
leadboxer.com	s	LeadBoxer		self		advertising	LeasdBoxer	tpw	tpw			
leadcall.co.uk	s	Optilead		self		analytics		tpw	tpw			
leaddyno.com	s	LeadDyno		self		advertising		wtm	wtm			
leadforce1.com	s	SAP		self		customer-interaction	SAP Sales Cloud	wtm	wtm			
leadforensics.com	s	Lead Forensics		self		advertising		tpw+wtm	wtm			
leadhit.ru	s	LeadHit		self		customer-interaction		wtm	wtm			
leadin.com	s	HubSpot		self	US	customer-interaction		tpw	tpw			
leadinfo.net	s	Leadinfo		self	NL	identity/data-broker;analytics		cur	cur			
leadintelligence.co.uk	s	Magnetise Solutions		self		advertising	Lead Intelligence	tpw	tpw			
leadlab.click	s	WiredMinds		self	DE	analytics		wtm	wtm			
leadmanagerfx.com	s	WebpageFX		self		advertising		tpw	tpw			
leadplace.fr	s	Temelio		self		analytics	LeadPlace	wtm	wtm	244		
leady.com	s	Leady		self		advertising		wtm	wtm			
leady.cz	s	Leady		self		advertising		wtm	wtm			
leafletjs.com	s	Leaflet		self		other		tpw	tpw			
learnpipe.com	s	Pubble		self		customer-interaction		wtm	wtm			
leasewebcdn.com	s					infrastructure		tpw			LeaseWeb	infrastructure
leboncoin.fr	s	Leboncoin		self		other		tpw	tpw			
ledradn.com	s	Lead Forensics		self		advertising		wtm	wtm			
legolas-media.com	s	Perion		self	US	advertising	Undertone	tpw	tpw			
leiki.com	s	Leiki		self	FI	advertising		wtm	wtm			
lemde.fr	s	Le Monde.fr		self		other	Bitly	tpw+wtm	wtm		Bitly	
lemmadigital.com	s	lemmadigital		self		advertising		pbs	pbs			
lemmamedia.com	s	lemmadigital		self		advertising		pbs	pbs			
lengow.com	s	Lengow		self		cdn/hosting;advertising		tpw+wtm	wtm			
lenmit.com	s	Admitad		self		advertising	lenmit.com	tpw+wtm	tpw			
lentainform.com	s	lentainform.com		self		other		wtm	prod			
lenua.de	s	Synatix		self		advertising	Lenua System	wtm	wtm			
lessbuttons.com	s	Lessbuttons		self		social		tpw	tpw			
letreach.com	s	Let Reach		self		customer-interaction		wtm	wtm			
letsencrypt.org	s	Let's Encrypt		self		other		tpw	tpw			
letterbox-path.com	s	Lead Forensics		self		advertising		wtm	wtm			
letterboxtrail.com	s	Lead Forensics		self		advertising		wtm	wtm			
levexis.com	s	Ensighten		self	US	tag-manager	Ensighten Manage / TagMan	tpw+wtm	wtm			
lexity.com	s	Yahoo!	Yahoo (Apollo)	mem		advertising		tpw	tpw			
lfeeder.com	s	Leadfeeder (Dealfront)	Dealfront	mem	FI	identity/data-broker;analytics		cur	cur			
lflipboard.com	s	Flipboard		self	US	analytics		wtm	wtm			
lfov.net	s	LoopFuse		self	US	advertising	LoopFuse OneView	wtm	wtm			
lfstmedia.com	s	LifeStreet Media		self	US	social;advertising		tpw+wtm	wtm	67		
lh3.googleusercontent.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
liadm.com	s	LiveIntent	Zeta Global	mem	US	advertising;analytics;identity/data-broker	IPONWEB / LiveRamp (Identity Resolution)	tpw+wtm+hst+ocd+cur	wtm	148	IPONWEB	
lib-3pas.admatrix.jp	s	AdMatrix		self		advertising		wtm	wtm			
lib.productsup.io	s	ProductsUp		self		advertising		wtm	wtm			
lib.tunein.com	s	Tunein		self		media		wtm	wtm			
libs.coremetrics.com	e	IBM		self	US	analytics	IBM Digital Analytics	tpw	tpw			
libs.de.coremetrics.com	e	IBM		self	US	analytics	IBM Digital Analytics	tpw	tpw			
licdn.com	s	Microsoft		self	US	advertising	LinkedIn Ads / LinkedIn	tpw+wtm	wtm	804	LinkedIn Ads	
licensebuttons.net	s	licensebuttons.net		self		cdn/hosting		wtm	prod			
liftdna.com	s	OpenX		self	US	advertising	OpenX Ad Exchange	tpw	tpw			
ligadx.com	s	Outbrain	Teads Holding (Outbrain)	mem	US	advertising	Ligatus	tpw+wtm	wtm		Ligatus	
ligatus.com	s	Outbrain	Teads Holding (Outbrain)	mem	US	advertising	Ligatus	wtm	wtm			
ligatus.de	s	Outbrain	Teads Holding (Outbrain)	mem	US	advertising	Ligatus	wtm	wtm			
lightboxcdn.com	s	Digioh		self		advertising		tpw+wtm	tpw			
lightstep.com	s	LightStep		self		analytics		tpw	tpw			
lightwidget.com	s	LightWidget		self		other		tpw	tpw			
lijit.com	s	Sovrn Holdings Inc		self	US	advertising	sovrn	tpw+wtm+pbs+ocd	wtm	13		
likelihood.com	s	LIkeihood		self		cdn/hosting	Likelihood	tpw	tpw			
likeshop.me	e	Dash Hudson		self		other	LikeShop	tpw	tpw			
limelight.com	s					infrastructure		tpw			Tealium	infrastructure
limk.com	s	Limk		self		advertising		wtm	wtm			
line-apps.com	s	Line		self	KR	analytics		wtm	wtm			
line-scdn.net	s	Line		self	KR	advertising;analytics	LINE Corporation	tpw+wtm	wtm			
line.me	s	Line		self	KR	advertising;analytics	LINE Corporation	tpw+wtm	wtm			
linearicons.com	s	Linear Icons (Font CDN)		self		cdn/hosting		hst	prod			
link.ixs1.net	s	CertainSource		self	US	advertising		wtm	wtm			
link.mercent.com	s	CommerceHub		self	US	advertising		wtm	wtm			
link.p0.com	s	Yes Mail		self		advertising		wtm	wtm			
linkbucks.com	s	Linkbucks		self		advertising		wtm	wtm			
linkcious.com	s	Linkcious		self		analytics		tpw	tpw			
linkconnector.com	s	LinkConnector		self	US	advertising		wtm	wtm			
linkedin.com	s	Microsoft		self	US	other	LinkedIn	wtm+ocd	wtm		LinkedIn | Oribi	
linker.hr	s	Linker		self		advertising		wtm	wtm			
linkingmobile.com	s	Linking Mobile		self		advertising		tpw	tpw			
linkoffers.net	s	FlexOffers.com		self		advertising	FlexOffers	wtm	wtm			
linkprice.com	s	LinkPrice		self		advertising		wtm	wtm			
linksalpha.com	s	LinksAlpha		self	US	social		wtm	wtm			
linksmart.com	s	Sovrn Holdings Inc		self	US	advertising	LinkSmart	wtm	wtm			
linkstorm.net	s	Linkstorm		self	US	customer-interaction		wtm	wtm			
linksynergy.com	s	Rakuten Marketing LLC		self		advertising	Rakuten LinkShare	tpw+wtm	wtm	60		
linkup.com	s	Linkup		self		analytics		wtm	wtm			
linkwi.se	s	Linkwise		self		advertising		wtm	wtm			
linkwithin.com	s	LinkWithin		self		social		wtm	wtm			
liqwid.net	s	Liqwid		self		advertising		wtm	wtm			
list-manage.com	s	MailChimp	Intuit	mem	US	customer-interaction;email;advertising	MailChimp Tracking	tpw+wtm+cur	wtm			
list.ru	s	Megafon		self	RU	social	Rating@Mail.Ru	wtm	wtm			
listener.everstring.com	s	Everstring		self		analytics		wtm	wtm			
listenloop.com	s	Integrate		self		advertising		tpw	tpw			
listrak.com	s	Listrak		self	US	customer-interaction		tpw	tpw			
listrakbi.com	s	Listrak		self	US	customer-interaction		tpw+wtm	wtm			
lite.piclens.com	s	Cooliris		self		customer-interaction		wtm	wtm			
litix.io	s	Mux		self		analytics;media		tpw+wtm	wtm			
littledata.io	s	LittleData		self		analytics		tpw	tpw			
live.chartboost.com	s	Chartboost, Inc.		self				thar	thar			
live.com	s	Microsoft		self	US	other	Microsoft Services	wtm	wtm			
live2support.com	s	Live2Support		self		customer-interaction		wtm	wtm			
live800.com	s	Live800		self		customer-interaction		wtm	wtm			
liveadexchanger.com	s	liveadexchanger.com		self				wtm	prod			
liveagentforsalesforce.com	s	Salesforce		self	US	customer-interaction	Salesforce Live Agent	wtm	wtm			
livebookings.com	s	Bookatable		self		other		tpw	tpw			
liveburst.com	s	LiveBurst		self		advertising		tpw	tpw			
livechat-static.com	s	LiveChat		self		customer-interaction		tpw	tpw			
livechat.com	s	LiveChat		self		customer-interaction		tpw	tpw			
livechat.s3.amazonaws.com	s	LiveChat		self		customer-interaction		wtm	wtm			
livechatinc.com	s	LiveChat		self		customer-interaction		tpw+wtm	wtm			
livechatinc.net	s	LiveChat		self		customer-interaction		wtm	wtm			
livechatnow.com	s	LiveChatNow!		self		customer-interaction		wtm	wtm			
livechatnow.net	s	LiveChatNow!		self		customer-interaction		wtm	wtm			
liveclicker.net	s	Liveclicker		self		advertising;customer-interaction		tpw+wtm	wtm			
livecounter.dk	s	Livecounter		self	US	analytics		wtm	wtm			
livefyre.com	s	Adobe		self	US	social	Livefyre	tpw+wtm	wtm		Livefyre	
livehelpnow.net	s	Live Help Now		self		customer-interaction		tpw+wtm	wtm			
livejasmin.com	s	Adult Webmaster Empire		self	US	advertising		wtm	wtm			
livejournal.com	s	LiveJournal		self		social		tpw	tpw			
livejournal.net	s	LiveJournal		self		social		tpw	tpw			
liveperson.com	s	LivePerson		self	US	customer-interaction		tpw	tpw			
liveperson.net	s	LivePerson		self	US	customer-interaction		tpw+wtm	wtm			
liverail.com	s	Facebook	Meta Platforms	mem	US	advertising	LiveRail	tpw	tpw			
liveramp.com	s				US	identity/data-broker		cur				
livere.co.kr	s	LiveRe		self		social		wtm	wtm			
livere.co.kr.cizion.ixcloud.net	s	LiveRe		self		social		wtm	wtm			
livesportmedia.eu	s	Livesport Media		self		other		wtm	prod			
livestatserver.com	s	Lucky Orange		self		analytics;session-replay		wtm	wtm			
livetex.ru	s	LiveTex		self		customer-interaction		tpw+wtm	wtm			
livingmap.com	s	Living Map Company		self		other		tpw	tpw			
lkqd.net	s	Nexstar Digital, LLC.		self		advertising	LKQD	tpw+wtm+ocd	wtm		LKQD | Verve	
llnwd.net	s					infrastructure		tpw			Tealium	infrastructure
lmgssp.com	s	Luna Media Group LLC		self		advertising		pbs	pbs	998		
load.instinctiveads.com	s	Instinctive		self		advertising		wtm	wtm			
loadbee.com	s	Loadbee		self		advertising		wtm	prod			
loadercdn.com	s	loadercdn.com		self				wtm	prod			
loadsource.org	s	loadsource.org		self				wtm	prod			
locayta.com	s	Attraqt		self		analytics		tpw+wtm	wtm			
lockerdome.com	s	LockerDome		self		analytics;advertising		tpw+pbs	tpw			
log.cookieyes.com	s	CookieYes		self	GB	consent-management	CookieYes (Telemetry)	hst	cur			
log.feedjit.com	s	Feedjit		self	US	advertising		wtm	wtm			
logan.ai	s	Logan Media		self		advertising		pbs	pbs			
logentries.com	s	Rapid		self		other	Logentries	tpw	tpw			
loggly.com	s	Loggly		self		analytics		tpw+wtm	wtm			
loginradius.com	s	LoginRadius		self		advertising		tpw	tpw			
loginwithamazon.com	s	Amazon		mem	US	other		cur	cur			
logly.co.jp	s	logly		self		analytics		wtm+cname	wtm			cname-target
lognormal.net	s	Soasta		self		analytics		tpw	tpw			
logo-net.co.uk	s	loGo_net		self		analytics		tpw	tpw			
logrocket.com	s	LogRocket		self	US	session-replay		hst+cur	prod			
logrocket.io	s	LogRocket		self	US	session-replay		cur	cur			
logs.ironsrc.mobi	s	ironSource		self	US			thar	thar			
logsss.com	s	logsss.com		self				wtm	prod			
lomadee.com	s	Lomadee		self		advertising		wtm	wtm			
longtailvideo.com	s	LongTail Ad Solutions		self		advertising		tpw	tpw			
look.io	s	LivePerson		self	US	customer-interaction		tpw	tpw			
loop11.com	s	360i		self	US	analytics	Loop11	tpw+wtm	wtm		Loop11	
loopassets.net	s	Loop Commerce		self		other		tpw	tpw			
looper.com	s	Looper		self		other		tpw	tpw			
loopme.biz	s	LoopMe		self		advertising		tpw	tpw			
loopme.com	s	LoopMe		self		advertising		tpw	tpw	109		
loopme.me	s	LoopMe		self		advertising		tpw+ocd	tpw		csync.loopme.me	
loopmertb.com	s	LoopMe Limited		self		advertising		pbs	pbs	109		
loveadvert.ru	s	Mamba		self		advertising	Play by Mamba	wtm	wtm			
loyal.app	s	loyal		self		advertising		pbs	pbs			
loyaltygateway.com	s	Mastercard		self		advertising	Online Rewards	tpw	tpw			
loyaltylion.com	s	LoyaltyLion		self		advertising		tpw	tpw			
loyaltylion.net	s	LoyaltyLion		self		advertising		tpw	tpw			
loyaltypoint.pl	s	Loyalty Point		self		advertising		tpw	tpw			
lp4.io	s	Linkpulse		self		analytics		tpw+wtm	wtm			
lpomax.net	s	Geeen		self		analytics		wtm	wtm			
lpsnmedia.net	s	LivePerson		self	US	customer-interaction		tpw+wtm	wtm			
lqm.io	s	LiquidM Technology GmbH		self		advertising		wtm	wtm			
lqmcdn.com	s	LiquidM Technology GmbH		self		advertising		wtm	wtm			
lr-in.com	s	LogRocket		self	US	session-replay		cur	cur			
lr-ingest.com	s	LogRocket		self	US	session-replay		cur	cur			
lr-ingest.io	s	LogRocket		self	US	session-replay		cur	cur			
lrcdn.net	s	Facebook	Meta Platforms	mem	US	advertising	LiveRail	tpw	tpw			
lrcontent.com	s	LoginRadius		self		advertising		tpw	tpw			
lswcdn.net	s					infrastructure		tpw			LeaseWeb	infrastructure
ltassrv.com	s	JW Player		self	US	advertising	JW Player Ad Solutions	wtm	wtm			
lucidmedia.com	s	Singtel	Nexxen	mem	SG	advertising	Lucid Media	wtm	wtm			
luckyorange.com	s	Lucky Orange		self		analytics;session-replay		tpw+wtm+cur	wtm			
luckyorange.net	s	Lucky Orange		self		analytics;session-replay		tpw+wtm+cur	wtm			
luckypushh.com	s	luckypushh.com		self				wtm	prod			
luigisbox.com	s	Luigis Box		self		other		tpw	tpw			
lumatag.co.uk	s	Luma Tag		self		analytics		tpw	tpw			
luminate.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Luminate / Yahoo! Small Business	tpw+wtm	wtm		Luminate	
lunamedia.live	s	lunamedia		self		advertising		pbs	pbs			
luxup.ru	s	AdLabs		self		advertising		wtm	wtm			
lynda.com	s	Microsoft		self	US	other	LinkedIn	wtm	wtm			
lypn.com	s	Lynchpin Analytics		self	GB	advertising		wtm	wtm			
lypn.net	s	Lynchpin Analytics		self	GB	analytics;advertising		tpw+wtm	wtm			
lytics.io	s	Lytics		self		advertising;analytics		tpw+wtm	wtm			
lyuoaxruaqdo.com	s	lyuoaxruaqdo.com		self				wtm	prod			
lzjl.com	s	Clicksor		self	CA	advertising		wtm	wtm			
m-decision.com	s	GroupM	WPP	mem		analytics	Marketing Dashboards	tpw	tpw			
m-pathy.com	s	m-pathy		self		advertising		wtm	wtm			
m2.ai	s	MonetizeMore		self		advertising		tpw	tpw			
m2pub.com	s	Matomy Media		self	IL	advertising	Matomy Market	wtm	wtm			
m4n.nl	s	Axel Springer Group		self	DE	advertising	M4N	wtm	wtm			
m6d.com	s	Dstillery		self	US	advertising		wtm	wtm			
m6r.eu	s	Ströer SSP GmbH		self	DE	advertising	mbr targeting	tpw+wtm	wtm		mbr targeting	
macromill.com	s	Macromill		self		analytics		tpw	tpw			
madadsmedia.com	s	Mad Ads Media		self		advertising		wtm	wtm			
madeleine.de	s	madeleine.de		self		advertising		wtm	prod			
madisonlogic.com	s	Madison Logic		self		advertising		wtm	wtm	55		
madnet.ru	s	MADNET		self		advertising		wtm	wtm			
mads-fe.amazon.com	s	Amazon		mem	US	advertising		cur	cur			
madsense.io	s	madsense		self		advertising		pbs	pbs			
madvertise.mgr.consensu.org	s	Madvertise CMP		self		consent-management		tpw	tpw			
magna.ru	s	Magna Advertise		self		advertising		wtm	wtm			
magnetic.is	s	Magnetic		self	US	advertising	Magnetic Platform	tpw	tpw			
magnetisemedia.com	s	Magnetise Group		self	GB	advertising		wtm	wtm			
magnify360.com	s	Magnify360		self	US	analytics		wtm	wtm			
magnuum.com	s	magnuum.com		self				wtm	prod			
magsrv.com	s	ExoClick		self	ES	advertising		cur	cur			
mail.ru	s	Megafon		self	RU	social	Mail.Ru Group	wtm	wtm			
mailchimp.com	s	MailChimp	Intuit	mem	US	customer-interaction;email;advertising	MailChimp Tracking	tpw+wtm+cur	wtm			
mailerlite.com	s	MailerLite		self		cdn/hosting;email		wtm+cur	wtm			
mailfoogae.appspot.com	s	Streak		self		customer-interaction		wtm	wtm			
mailgun.org	s				US	email		cur				
mailmunch.co	s	MailMunch		self		advertising		tpw	tpw			
mailplus.nl	s	MailPlus		self		advertising		tpw	tpw			
mailtrack.io	s	MailTrack		self		advertising	MailTrack.io	wtm	wtm			
mainadv.com	s	mainADV		self		advertising		wtm	wtm			
makazi.com	s	Makazi Group		self		advertising	Makazi	wtm	wtm			
makeappdev.xyz	s	makeappdev.xyz		self		other		wtm	prod			
makesource.cool	s	makesource.cool		self				wtm	prod			
manycontacts.com	s	ManyContacts		self		advertising		wtm	wtm			
mapandroute.de	s	Map and Route		self		customer-interaction		wtm	prod			
mapbox.com	s	Mapbox		self		customer-interaction		tpw+wtm	tpw			
maps-api-ssl.google.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
maps.google.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
maps.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
maps.gstatic.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
maptive.com	s	Maptive		self		other		tpw	tpw			
marchex.io	s	Marchex		self	US	analytics		tpw	tpw			
marfeel.mgr.consensu.org	s	Marfeel CMP		self		consent-management		tpw	tpw			
marinsm.com	s	Marin Software		self	US	advertising	Perfect Audience / Marin Search Marketer	tpw+wtm	wtm			
markandmini.com	s	EDM Media Group		self		advertising	Mark and Mini / Mark & Mini	tpw+wtm	wtm		Mark and Mini	
marker.io	s	Marker		self		other		tpw	tpw			
marketgid.com	s	MGID Inc.		self	US	advertising	Market GID	tpw+wtm	wtm		Market GID	
marketingautomation.services	s	SharpSpring		self		customer-interaction;analytics		tpw+wtm+ocd	wtm		Constant Contact	
marketingautomation.si	s	FrodX		self		advertising	Marketing Automation	wtm	wtm			
marketizator.com	s	Marketizator		self		analytics		tpw	tpw			
marketo.com	s	Marketo	Adobe	mem	US	analytics;advertising		tpw+wtm	wtm			
marketo.net	s	Marketo	Adobe	mem	US	analytics;advertising		tpw+wtm	wtm			
marketplace-anzu.io	s	anzuExchange		self		advertising		pbs	pbs			
marketplace.atlassian.com	s	Atlassian		self		cdn/hosting	Atlassian Marketplace	wtm	wtm			
marketwatch.com	s	The Wall Street Journal		self		other		tpw	tpw			
marphezis.com	s	Online Media Solutions LTD		self		advertising		pbs	pbs	883		
marshadow.io	s	marshadow.io		self		advertising		wtm	prod			
martiniadnetwork.com	s	Martini Media		self	US	advertising		wtm	wtm			
marvellousmachine.net	s	Marvellous Machine		self		analytics		wtm	wtm			
massrelevance.com	s	Khoros		self		social		wtm	wtm			
mastertarget.ru	s	MasterTarget		self		advertising		wtm	wtm			
matchwork.com	s	MatchWork		self		other		tpw	tpw			
mateti.net	s	Webtrekk	Mapp	mem	DE	analytics		wtm	wtm			
mathads.com	s	MediaMath, Inc.		self	US	advertising	Media Math	tpw+wtm	wtm		Media Math	
matheranalytics.com	s	Mather Economics		self		analytics	Mather Analytics	tpw+wtm	wtm			
mathjax.org	s	MathJax		self		cdn/hosting		tpw+wtm	tpw			
mathtag.com	s	MediaMath, Inc.		self	US	advertising	Media Math	tpw+wtm+ocd	wtm		Media Math	
matomo.cloud	s	Matomo		self	US	analytics		tpw+wtm	wtm		InnoCraft	
matomo.org	s	Matomo		self	US	analytics		wtm	wtm			
mautic.com	s	Allyde		self		customer-interaction		tpw	tpw			
mavic852.com	s	Lead Forensics		self		advertising		tpw	tpw			
maxcdn.com	s	MaxCDN		self		cdn/hosting		wtm	prod			
maxlab.ru	s	Maxlab		self		advertising		wtm	wtm			
maxmind.com	s	MaxMind		self	US	advertising		tpw+wtm	wtm			
maxonclick.com	s	maxonclick.com		self				wtm	prod			
maxymiser.hs.llnwd.net	s	Oracle		self	US	analytics;advertising	Maxymiser / Oracle Maxymiser	tpw+wtm	wtm		Maxymiser	
maxymiser.net	s	Oracle		self	US	analytics;advertising	Maxymiser / Oracle Maxymiser	tpw+wtm	wtm		Maxymiser	
mb01.com	s	MaxBounty		self	CA	other		wtm	wtm			
mbn.com.ua	s	Master Banner Network		self		advertising		wtm	wtm			
mbww.com	s	IPG Mediabrands		self		advertising	Interpublic Group	tpw+wtm	wtm		Interpublic Group	
mc.yandex.com	e	Yandex		mem	RU	analytics;session-replay	Yandex Metrica	tpw+cur	tpw			
mc.yandex.ru	s	Yandex		mem	RU	analytics;session-replay	Yandex Metrica / Yandex Metrika	tpw+wtm+cur	wtm			
mcabi.mcloudglobal.com	s	mCabi		self		advertising		wtm	wtm			
mcafeesecure.com	s	McAffee		self		other		tpw	tpw			
mconet.biz	s	MCOnet		self	US	advertising		wtm	wtm			
mdcn.mobi	s	Velti		self	US	advertising	Velti mGage Visualize	wtm	wtm			
mdnxmp.mgr.consensu.org	s	Mairdumont Netletic CMP		self		consent-management		tpw	tpw			
mdotlabs.com	s	Comscore		mem	US	advertising	MdotLabs	wtm	wtm			
measured.com	s	Measured		self		analytics		tpw	tpw			
meclabs.com	s	MECLABS Institute		self		analytics		tpw	tpw			
meclabsdata.com	s	MECLABS Institute		self		analytics		tpw	tpw			
media-amazon.com	s	Amazon		mem	US	cdn/hosting	Amazon CDN	wtm+cur	cur			
media-clic.com	s	Media-Click		self		advertising	Media-clic	wtm	wtm			
media-imdb.com	s	Amazon		mem	US	cdn/hosting	IMDB CDN	wtm+cur	cur			
media.chute.io	s	ESW Capital		self	US	other	Chute	wtm	wtm			
media.conversio.com	s	CM Group		self	US	analytics	CM Commerce	wtm	wtm			
media.gsimedia.net	s	GSI Media Network		self	US	advertising	GSI Media	wtm	wtm			
media.net	s	Media.net Advertising FZ-LLC		self		advertising	Media.net	tpw+wtm+pbs+ocd	wtm	142		
media01.eu	s	Dynamic 1001 GmbH		self		other		wtm	prod			
media6degrees.com	s	Dstillery		self	US	advertising		tpw+wtm	wtm			
mediaathay.org.uk	s	Fimalac Group		self		advertising	Webedia	wtm	wtm			
mediabong.net	s	Mediabong		self		advertising		tpw	tpw			
mediaconductor.me	s	Polar		self		advertising		tpw	tpw			
mediade.sk	s	US Media Consulting		self		advertising		tpw	tpw			
mediaeverywhere.com	s	Polar		self		advertising		tpw	tpw			
mediaforge.com	s	Rakuten Marketing LLC		self		advertising	Rakuten MediaForge / Rakuten Display	tpw+wtm	wtm			
mediago.io	s	Baidu USA		self		advertising		pbs	pbs	1020		
mediagotechnology.com	s	mgtechnology		self		advertising		pbs	pbs	1575		
mediahawk.co.uk	s	Mediahawk		self		analytics		tpw	tpw			
mediaimpact.de	s	Media Impact		self		advertising		wtm	wtm			
mediainter.net	s	Internet BillBoard		self		advertising		wtm	wtm			
mediaiqdigital.com	s	Media IQ		self		analytics		tpw	tpw			
medialand.ru	s	Medialand		self		advertising		wtm	wtm			
medialead.de	s	The Reach Group GmbH		self		advertising	Medialead	wtm	wtm			
mediametrics.ru	s	Mediametrics		self		social;audience-measurement		wtm+cur	wtm			
mediapass.com	s	MediaPass		self		advertising		wtm	wtm			
mediapeo2.com	s	6PEO		self		advertising	Kméléo	wtm	wtm			
mediaplex.com	s	Conversant	Epsilon (Publicis)	mem	US	analytics;advertising	Conversant Ad Server	tpw+wtm+ocd	wtm		Epsilon	
mediarithmics.com	s	mediarithmics		self		advertising;identity/data-broker		tpw+wtm+ocd+cur	wtm	184;1031		
mediasquare.fr	s	Media Square		self		advertising		pbs	pbs	791		
mediator.media	s	My.com B.V.		self		analytics	Mediator	wtm	wtm			
mediav.com	s	MediaV		self		advertising	360 picnic platform	tpw+wtm	wtm			
mediavine.com	s	Mediavine		self	US	advertising		tpw+ocd	tpw	858		
mediavine.mgr.consensu.org	s	Mediavine CMP		self		consent-management		tpw	tpw			
mediavoice.com	s	Polar Mobile Group Inc.		self		advertising	Polar	tpw+wtm	wtm			
mediawallahscript.com	s	MediaWallah		self		advertising	OpenLink	tpw	tpw			
mediayo.ai	s	mediayo		self		advertising		pbs	pbs			
mediego.com	s	Mediego		self		advertising	Medigo	wtm	wtm			
medio.com	s	HERE		self		analytics		tpw	tpw			
medium.com	s	Medium		self		other		tpw	tpw			
medleyads.com	s	FriendFinder Networks		self	US	advertising	Medley	wtm	wtm			
medtargetsystem.com	s	DMD Marketing		self		advertising		tpw	tpw			
medyanetads.com	s	MedyaNet		self	TR	advertising		wtm	wtm			
meetrics.net	s	Meetrics		self	DE	advertising		tpw+wtm	wtm			
megapopads.com	s	MegaPopAds		self		advertising		tpw	tpw			
mein-bmi.com	s	mein-bmi.com		self		other		wtm	prod			
melozen.com	s	melozen		self		advertising		pbs	pbs			
meltdsp.com	s	Melt		self		advertising		tpw+wtm	wtm			
meltwaternews.com	s	Meltwater Group		self		customer-interaction		tpw	tpw			
mentad.com	s	MentAd		self		advertising		tpw+wtm	wtm			
mention-me.com	s	Mention Me		self		advertising		tpw	tpw			
mercadoclics.com	s	Mercado Livre		self		advertising	Mercado	wtm	wtm			
mercadolibre.com	s	MercadoLibre		self		advertising		ocd	ocd			
mercadolivre.com.br	s	Mercado Livre		self		advertising	Mercado	wtm	wtm			
mercent.com	s	CommerceHub		self	US	customer-interaction		tpw	tpw			
merchant-center-analytics.goog	s	Google	Alphabet (Google)	mem	US	advertising	Google Merchant Center Analytics	hst	prod			
merchantadvantage.com	s	MerchantAdvantage		self	US	advertising		wtm	wtm			
merchantequip.com	s	Merchant Equipment Store		self		other		tpw	tpw			
merchenta.com	s	Merchenta		self	GB	customer-interaction;advertising		tpw+wtm	wtm			
mesp.com	s	Melt		self		advertising		tpw	tpw			
message-business.com	s	Business Message		self		advertising		tpw	tpw			
messenger.com	s	Facebook	Meta Platforms	mem	US	social	Facebook Messenger	wtm	wtm			
metabar.ru	s	Yandex		mem	RU	other	Yandex.Advisor	wtm	wtm			
metabroadcast.com	s	Meta Broadcast		self		social		tpw	tpw			
metadsp.co.uk	s	Avid Media		self		customer-interaction		tpw	tpw			
metaffiliation.com	s	Kwanko		self	US	advertising	NetAffiliation	tpw+wtm	wtm		Kwanco	
metalyzer.com	s	Metapeople		self		advertising		wtm	wtm			
metanetwork.net	s	Addoox		self		advertising	Addoox MetaNetwork	tpw	tpw			
metaxads.com	s	metax		self		advertising		pbs	pbs	1301		
meteorsolutions.com	s	Rio SEO		self	US	social		wtm	wtm			
metoffice.gov.uk	s	Met Office		self		other		tpw	tpw			
metricool.com	s	Metricool		self	ES	analytics		cur	cur			
metrics.plex.tv	s	Plex		self		analytics	Plex Metrics	wtm	wtm			
metrics.spiderads.eu	s	SpiderAds		self		advertising		wtm	wtm			
metrigo.com	s	Metrigo		self		advertising		tpw+wtm	wtm			
metriweb.be	s	MetriWare		self	US	advertising	MetriWeb	wtm	wtm			
mfadsrvr.com	s	Media Force		self		advertising	Genie	tpw	tpw			
mgcdn.com	s	Mega Information Technology		self		other	Mega	tpw	tpw			
mgid.com	s	MGID Inc.		self	US	advertising	MGID / MarketGid	tpw+wtm+pbs	wtm	358		
mgln.ai	s	Magellan AI		self		advertising		hst	prod			
miaozhen.com	s	Miaozhen		self		analytics;advertising	Supertool Network Technology	tpw+wtm	wtm		Supertool Network Technology	
micpn.com	s	Movable Ink		self		analytics;customer-interaction		tpw+wtm	wtm			
microad.co.jp	s	MicroAd		self	JP	advertising		wtm	wtm			
microad.jp	s	MicroAd		self	JP	advertising		tpw+wtm	wtm			
microad.net	s	MicroAd		self	JP	advertising		wtm	wtm			
microadinc.com	s	MicroAd		self	JP	advertising		wtm	wtm			
microsoft.com	s	Microsoft		self	US	advertising	Bing Ads / Microsoft Services	tpw+wtm+ocd	wtm		Bing Ads	
microsoftonline-p.com	s	Microsoft		self	US	other	Microsoft Services	wtm	wtm			
microsoftonline.com	s	Microsoft		self	US	other	Microsoft Services	wtm	wtm			
microsofttranslator.com	s	Microsoft		self	US	other	Microsoft Services	wtm	wtm			
midasplayer.com	s	Activision Blizzard		self		other	King.com	wtm	wtm			
mightypop.ca	s	Mightypop		self		advertising		tpw	tpw			
miisolutions.net	s	Mirror Image Internet		self		other		tpw	tpw			
mindspark.com	s	IAC (InterActiveCorp)		self		analytics	Mindspark	wtm	wtm			
minerva.devices.a2z.com	s	Amazon		mem	US	analytics		cur	cur			
minewhat.com	s	MineWhat		self		advertising		wtm	wtm			
minicabit.com	s	minicabit.com		self		other		tpw	tpw			
mintsapp.io	s	Mints App		self		customer-interaction		wtm	wtm			
minutemedia-prebid.com	s	SPORTORITY UK LTD		self		advertising		pbs	pbs	918		
mirror.co.uk	s	Trinity Mirror		self		other		tpw	tpw			
mirtesen.ru	s	mirtesen.ru		self		social		wtm	prod			
missena.io	s	MISSENA		self		advertising		pbs	pbs	687		
misterbell.com	s	Mister Bell		self		advertising		wtm	wtm			
mixi.jp	s	mixi		self		social		wtm	wtm			
mixmarket.biz	s	AdLabs		self		advertising		wtm	wtm			
mixpanel.com	s	Mixpanel		self	US	analytics		tpw+wtm+hst	wtm			
mkt51.net	s	IBM		self	US	advertising;customer-interaction	Silverpop	tpw+wtm	wtm			
mkt61.net	s	IBM		self	US	advertising	Silverpop	tpw	tpw			
mkt912.com	s	IBM		self	US	advertising;customer-interaction	Silverpop	tpw+wtm	wtm			
mkt922.com	s	IBM		self	US	advertising;customer-interaction	Silverpop	tpw+wtm	wtm			
mkt932.com	s	IBM		self	US	advertising	Silverpop	tpw	tpw			
mkt941.com	s	IBM		self	US	advertising;customer-interaction	Silverpop	tpw+wtm	wtm			
mktoresp.com	s	Marketo	Adobe	mem	US	analytics;advertising		tpw+wtm	wtm			
ml314.com	s	Bombora		mem	US	customer-interaction;analytics	Madison Logic	tpw+wtm+ocd	wtm	163	Madison Logic	
mlnadvertising.com	s	AppNexus Inc.	Microsoft	mem	US	advertising	Mediaglu	wtm	wtm			
mlno6.com	s	Bombora		mem	US	advertising		tpw	tpw			
mlsat02.de	s	Metapeople		self		advertising		wtm	wtm			
mlstatic.com	s	Mercado Livre		self		advertising	Mercado	wtm	wtm			
mlt01.com	s	MenloTechnologies		self		advertising	Menlo	wtm	wtm			
mlveda.com	s	MLveda		self		other		tpw	tpw			
mm.actionlink.jp	s	Actionlink.jp		self				cname	cname			cname-target
mm.admob.com	s	Google	Alphabet (Google)	mem	US	advertising	AdMob	wtm	wtm			
mmadsgadget.com	s	Tremor Video	Nexxen	mem	US	advertising	Marimedia	wtm	wtm			
mmismm.com	s	Google	Alphabet (Google)	mem	US	advertising	Mindset Media	wtm	wtm			
mmstat.com	s	MarkMonitor		self		advertising		wtm	wtm			
mmtro.com	s	1000mercis		self		advertising;analytics	Numberly	tpw+wtm	wtm	388		
mmv.admob.com	s	Google	Alphabet (Google)	mem	US	advertising	AdMob	wtm	wtm			
mncdn.com	s					infrastructure		wtm			MediaNova CDN	infrastructure
mnet-ad.net	s	Media.net		self	US	advertising		tpw	tpw			
mng-ads.com	s	MADVERTISE MEDIA		self		advertising		pbs	pbs	153		
moatads.com	s	Oracle		self	US	advertising;fraud-prevention	Moat	tpw+wtm+cur	wtm		Moat	
moatpixel.com	s	Oracle		self	US	advertising;fraud-prevention	Moat	tpw+wtm	wtm		Moat	
mobfox.com	s	mobfoxpb		self		advertising		pbs	pbs	311		
mobicow.com	s	Mobicow		self		advertising		wtm	wtm			
mobify.com	s	Mobify		self		other		tpw	tpw			
mobify.net	s	Mobify		self		other		tpw	tpw			
mobile.usabilitytools.com	s	Usability Tools		self		analytics		wtm	wtm			
mobileadtrading.com	s	SoMo Audience		self	US	advertising		wtm	wtm			
mobilefuse.com	s	MobileFuse LLC		self		advertising		pbs	pbs	909		
mobilenations.com	s	Mobile Nations		self		social		tpw	tpw			
mobimanage.com	s	mobiManage		self		cdn/hosting		tpw	tpw			
mobivatebulksms.com	s	Mobivate		self		advertising		tpw	tpw			
mobkoi.com	s	Mobkoi Ltd		self		advertising		pbs	pbs	898		
mobsmith.com	s	Magnite		self	US	advertising	Rubicon	wtm	wtm			
mobtrks.com	s	mobtrks.com		self				wtm	prod			
module-videodesk.com	s	Video Desk		self		media		wtm	wtm			
modulepush.com	s	modulepush.com		self		advertising		wtm	prod			
mofos.com	s	JuggCash		self		advertising		wtm	wtm			
mogointeractive.com	s	Mogo Interactive		self		advertising		wtm	wtm			
mokonocdn.com	s	Populis		self		advertising	Mokono Analytics	wtm	wtm			
mol.im	s	DMG Media		self		other		tpw	tpw			
mollie.com	s	Mollie		self	NL	payment		cur	cur			
momentsharing.com	s	YesUp		self		advertising	YesUp Advertising	wtm	wtm			
momondo.dk	s	Momondo		self		other		tpw	tpw			
momondo.net	s	Momondo		self		other	Cheapflights Media	tpw	tpw			
momondogrouo.com	s	Momondo Group		self		other		tpw	tpw			
momondogroup.com	s	Momondo Group		self		other		tpw	tpw			
mon-com-net.com	s	Lead Forensics		self		advertising		tpw	tpw			
monarchads.com	s	Monarch Ads		self		advertising		tpw	tpw			
monetate.net	s	Monetate		self	US	analytics		tpw+wtm	wtm			
monetize-me.com	s	Monetize Me		self		advertising		wtm	wtm			
money.yandex.ru	e	Yandex		mem	RU	other	Yandex APIs	tpw	tpw			
mongoosemetrics.com	s	Mongoose Metrics		self	US	advertising		wtm	wtm			
monitus.net	s	Monitus		self	US	analytics		wtm	wtm			
monkeyfrogmedia.com	s	Monkey Frog Media		self		other		tpw	tpw			
monopoly-drain.ga	s	DataUnlocker		self				cname	cname			cname-target
monster.com	s	Monster Worldwide		self	US	advertising	Monster Advertising	wtm	wtm			
mookie1.com	s	Xaxis	WPP	mem	US	advertising		tpw+wtm	wtm	98		
moon-ray.com	s	Ontraport		self	US	advertising	Ontraport Autopilot	wtm	wtm			
moonraymarketing.com	s	Ontraport		self	US	advertising	Ontraport Autopilot	wtm	wtm			
moovweb.net	s	Moovweb		self		other		tpw	tpw			
mooxar.com	s	Mooxar		self		advertising		wtm	wtm			
mopinion.com	s	Mopinion		self		analytics		tpw+wtm	wtm			
mopub.com	s	Twitter	X Corp.	mem	US	advertising	MoPub	wtm	wtm			
moras.jp	s	moreAds		self		advertising		wtm	wtm			
motorik.io	s	motorik		self		advertising		pbs	pbs			
mountain.com	s	Mountain (Adtech)		self		advertising		hst	prod	230		
mouse3k.com	s	Mouse3K		self		analytics		tpw	tpw			
mouseflow.com	s	Mouseflow		self	DK	analytics;session-replay		tpw+wtm+cur	wtm			
mouseflow.net	s				US	session-replay		cur				
mousestats.com	s	MouseStats		self		analytics;advertising		tpw+wtm	wtm			
movad.de	s	Mov.ad		self		other		wtm	prod			
movad.net	s	Mov.ad		self		other		wtm	prod			
movementventures.com	s	Qzzr		self		analytics		tpw	tpw			
moving-pictures.biz	s	moving-pictures		self		other		tpw	tpw			
moving-pictures.de	s	moving-pictures		self		other		tpw	tpw			
moxielinks.com	s	Moxielinks		self		advertising		tpw	tpw			
moz.com	s	Moz		self		other		wtm	prod			
mozilla.org	s	Mozilla		self		other		tpw	tpw			
mp.4dex.io	s	Adagio (Onfocus SAS)		self		advertising		thar	thar			
mparticle.com	s	mParticle		self		advertising		tpw+omni	tpw			
mplxtms.com	s	Conversant	Epsilon (Publicis)	mem	US	tag-manager;advertising	Conversant Tag Manager	tpw+wtm	wtm			
mpnrs.com	s	Sticky		self		advertising	M. P. NEWMEDIA	wtm	wtm	846		
mpstat.us	s	Akamai Technologies		self	US	analytics	mPulse / SOASTA mPulse	tpw+wtm	wtm		mPulse	
mpulse.net	s	mPulse		self		analytics		tpw	tpw			
mr-in.com	s				US			cname				cname-target
mradx.net	s	Megafon		self	RU	social	Mail.Ru Group	wtm	wtm			
mrpdata.com	s	Fifth Story		self		analytics	MRP	wtm	wtm			
mrpdata.net	s	Fifth Story		self		advertising;analytics	MRP Prelytics / MRP	tpw+wtm	wtm		Market Resource Partners	
mrskincash.com	s	MrSkinCash.com		self		advertising	MrSkinCash	wtm	wtm			
msads.net	s	Bing Ads		self		advertising		tpw	tpw			
msecnd.net	s					infrastructure	Azure CDN	tpw+wtm			Microsoft | Bing Ads	infrastructure
msedge.net	s	Microsoft		self	US	cdn/hosting	Azure Web Services / Microsoft Services	tpw+wtm	wtm			
msgapp.com	s	SalesFUSION		self	US	advertising		wtm	wtm			
msgfocus.com	s	Adestra		self		advertising		tpw	tpw			
mshcdn.com	s	Mashable		self		social		tpw	tpw			
msn.com	s	Microsoft		self	US	advertising	Bing Ads / Microsoft Network	tpw+wtm	wtm		Bing Ads	
msocdn.com	s	Microsoft		self	US	other	Microsoft Services	wtm	wtm			
msocsp.com	s	Microsoft		self	US	other	Microsoft Certificate Services	tpw	tpw			
mstrlytcs.com	s	OptinMonster		self		customer-interaction		wtm	wtm			
mt.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
mt.mediapostcommunication.net	s	MediaPost Communications		self		analytics		wtm	wtm			
mt0.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
mt1.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
mt2.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
mt3.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
mtflll-system.live	s	bematterfull		self		advertising		pbs	pbs			
mtflll.com	s	matterfull		self		advertising		pbs	pbs			
mts.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Google Maps	tpw	tpw			
mtvnservices.com	s	Viacom		self	US	other		tpw	tpw			
mtwidget04.affiliate.rakuten.co.jp	s	Rakuten Marketing LLC		self		advertising	Rakuten Widget	wtm	wtm			
mug.criteo.com	s	Criteo		self	FR	advertising		thar	thar			
multipops.com	s	YesUp		self		advertising	YesUp Advertising	wtm	wtm			
multiview.com	s	Multiview		self		other		tpw	tpw			
munchkin.brightfunnel.com	s	BrightFunnel		self		analytics		wtm	wtm			
murdoog.com	s	NaviStone		self		advertising		tpw	tpw			
muscache.com	s	Airbnb		self		analytics		wtm	prod			
musculahq.appspot.com	s	Universe Surf		self		advertising	Muscula	wtm	wtm			
musthird.com	s	Airbnb		self		analytics		wtm	prod			
mvb.me	s	Movable Media		self		advertising		wtm	wtm			
mvtracker.com	s	MindViz		self	US	advertising	MindViz Tracker	wtm	wtm			
mwdev.co.uk	s	Moore-Wilson		self		advertising		tpw	tpw			
mxcdn.net	s	Meetrics		self	DE	advertising		tpw+wtm	wtm			
mxpnl.com	s	Mixpanel		self	US	analytics		tpw+wtm	wtm			
mxpnl.net	s	Mixpanel		self	US	analytics		wtm	wtm			
mxptint.net	s	MaxPoint Interactive		self	US	advertising		tpw+wtm	wtm			
my.blueadvertise.com	s	DEX Platform		self		advertising		wtm	wtm			
my.leadpages.net	s	Leadpages		self		analytics		wtm	wtm			
my.trafficfuel.com	s	Traffic Fuel		self		advertising		wtm	wtm			
mybloglog.com	s	Verizon	Yahoo (Apollo)	mem	US	social	MyBlogLog	wtm	wtm			
mybuys.com	s	MyBuys		self		analytics		tpw	tpw			
mycdn.me	s	Megafon		self	RU	cdn/hosting	Mail.Ru CDN	wtm	wtm			
mycliplister.com	s	Cliplister		self		customer-interaction		wtm	prod			
mycodemedia.com	s	mycodemedia		self		advertising		pbs	pbs			
mycounter.com.ua	s	MyCounter.ua		self	UA	analytics		wtm	wtm			
mycounter.ua	s	MyCounter.ua		self	UA	analytics		wtm	wtm			
myfonts.net	s	MyFonts		self		cdn/hosting;analytics		tpw+wtm	wtm			
mygeek.com	s	AdOn Network		self	US	advertising		wtm	wtm			
mymovies.net	s	mymovies		self		other		tpw	tpw			
mynativeplatform.com	s	my6sense		self		advertising		tpw	tpw			
mynewsdesk.com	s	Mynewsdesk		self		other		tpw	tpw			
mypagerank.net	s	MyPagerank		self	US	analytics		wtm	wtm			
myregistry.com	s	MyRegistry		self		other		tpw	tpw			
myroitracking.com	s	Clicksor		self	CA	advertising		wtm	wtm			
myspace.com	s	Specific Media		self	US	social	MySpace	tpw	tpw			
mystat-in.net	s	Mytop-in		self		social	Mytop Counter	wtm	wtm			
myswitchads.com	s	Switch Concepts Limited		self	GB	advertising	Switch Concepts	wtm	wtm			
mythings.com	s	MyThings		self	GB	advertising		tpw+wtm	wtm			
mythingsmedia.net	s	MyThings		self	GB	advertising		tpw	tpw			
myunidays.com	s	Unidays		self		advertising		tpw	tpw			
myvisualiq.net	s	VisualIQ		self	US	analytics		tpw+wtm	wtm			
mywebsitebuilder.com	s	WebsiteBuilder.com		self		cdn/hosting		tpw	tpw			
mzstatic.com	s	Apple		self	US	other	iTunes	tpw	tpw			
nakanohito.jp	s	UserInsight		self	JP	advertising	Nakanohito	wtm	wtm			
namogoo.com	s	Namogoo		self		other	CyberKnight	tpw	tpw			
namogoo.coom	s	Namoogoo		self		advertising		wtm	prod			
nanigans.com	s	Nanigans		self	US	advertising		tpw+wtm	wtm			
nanorep.com	s	LogMeIn		self		customer-interaction	Nanorep	tpw+wtm	wtm		Nanorep Technologies	
narando.com	s	Narando		self		media		wtm	wtm			
narrative.io	s	Narrative.io		self		advertising;analytics	Narrative	tpw+wtm	wtm			
nativeads.com	s	Native Ads		self		advertising		tpw+wtm	tpw			
nativeagents.ai	s	ntvagents		self		advertising		pbs	pbs			
nativendo.de	s	Ströer SSP GmbH		self	DE	advertising	Seeding Alliance	wtm+pbs	wtm	371	Seeding Alliance GmbH	
nativery.com	s	Nativery Srl		self		advertising		pbs	pbs	1133		
natoms.com	s	Purch Group, Inc.		self		advertising	Toms Native Ads	tpw	tpw			
natpal.com	s	Yodle		self		advertising		wtm	wtm			
navdmp.com	s	Navegg		self	BR	advertising;analytics		tpw+wtm	wtm			
naver.com	s	Naver		self		advertising		wtm	wtm			
naver.net	s	Naver		self		advertising		wtm	wtm			
navistechnologies.info	s	NAVIS		self		other		tpw	tpw			
navu.co	s	Navu		self		advertising		tpw	tpw			
naytev.com	s	Naytev		self		analytics		tpw	tpw			
nc0.co	s	Ensighten		self	US			cname	cname			cname-target
nccgroup-webperf.com	s	NCC Group		self		analytics	NCC Group Real User Monitoring	tpw	tpw			
nccgroup.trust	s	NCC Group		self		other	Web Security and Performance	tpw	tpw			
nearbyad.com	s	Magnite		self	US	advertising	Rubicon	wtm	wtm			
nedstat.com	s	Adobe		self	US	analytics	Adobe Experience Cloud	tpw+wtm	wtm			
nedstatbasic.net	s	Motigo		self	NL	social	Motigo Webstats	wtm	wtm			
needle.com	s	Needle		self		analytics;customer-interaction		tpw+wtm	wtm			
nekudo.com	s	Nekudo		self		customer-interaction		wtm	wtm			
nel.cloudflare.com	s	Cloudflare		self	US	other		tpw	tpw			
nend.net	s	Nend		self		advertising		tpw	tpw			
neodatagroup.com	s	Neodata		self	US	advertising		tpw+wtm	wtm			
neory-tm.com	s	Neory		self		advertising		wtm	wtm			
nerfherdersolo.com	s	nerfherdersolo.com		self		other		wtm	prod			
net.net	s	Just Premium		self		advertising		tpw	tpw			
net.pl	s					infrastructure		tpw			Conversion Labs	infrastructure
netaffiliation.com	s	Kwanko		self	US	advertising	Netaffiliation	wtm	wtm			
netavenir.com	s	Net Avenir		self		advertising		wtm	wtm			
netbiscuits.net	s	Netbiscuits		self		analytics		wtm	wtm			
netbooster.com	s	NetBooster Group		self		advertising		wtm	wtm			
netcommunities.com	s	Net Communities		self		advertising		wtm	wtm			
netdirector.co.uk	s	G-Forces Web Management		self		other	NetDirector	tpw	tpw			
netdna-cdn.com	s					infrastructure	MaxCDN Enterprise	tpw+wtm			MaxCDN	infrastructure
netdna-ssl.com	s					infrastructure	MaxCDN Enterprise	tpw+wtm			MaxCDN	infrastructure
netflix.com	s	Netflix		self		other		wtm	prod			
netid.de	s				US	identity/data-broker		cur				
netlify.com	s					infrastructure		tpw			Netlify	infrastructure
netlifyusercontent.com	s					infrastructure		tpw			Netlify	infrastructure
netminers.dk	s	Netminers		self		analytics		wtm	wtm			
netmining.com	s	Zeta Global		self	US	advertising	Netmining	wtm	wtm			
netmng.com	s	Zeta Global		self	US	advertising	Netmining	tpw+wtm	wtm		Ignition One	
netop.com	s	Netop		self		customer-interaction		tpw	tpw			
netrk.net	s	netzeffekt		self		analytics	nfxTrack	wtm	wtm			
netscope.data.marktest.pt	s	Marktest Group		self	PT	advertising	Marktest	wtm	wtm			
netseer.com	s	NetSeer		self	US	advertising		tpw+wtm	wtm			
netshelter.net	s	NetShelter		self	US	advertising		tpw+wtm	wtm		Ziff Davis Tech	
netsolssl.com	s	Network Solutions		self		other		tpw	tpw			
netsprint.eu	s	Netsprint SA		self		advertising	Adkontekst	wtm	wtm			
network-handle.com	s	Lead Forensics		self		advertising		wtm	wtm			
networksolutions.com	s	Network Solutions		self		other		tpw	tpw			
netzathleten-media.de	s	IP Deutschland		self		advertising	Netletix	wtm	wtm			
newapproachmedia.co.uk	s	New Approach Media		self		advertising		tpw	tpw			
newpromo.europacash.com	s	Europacash		self		advertising	Europecash	wtm	wtm			
newrelic.com	s	New Relic	New Relic (Francisco/TPG)	mem	US	analytics		tpw+wtm	wtm			
news-static.com	s	News Corp		self		social	News	tpw	tpw			
news.com.au	s	News Corp		self		social	News	tpw	tpw			
news.google.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
newsanalytics.com.au	s	News Corp		self		social	News	tpw	tpw			
newsapi.com.au	s	News Corp		self		social	News	tpw	tpw			
newscdn.com.au	s	News Corp		self		social	News	tpw	tpw			
newscgp.com	s	News Corp		self		advertising	News Connect	wtm	wtm			
newsdata.com.au	s	News Corp		self		social	News	tpw	tpw			
newsdiscover.com.au	s	News Corp		self		social	News	tpw	tpw			
newsharecounts.com	s	NewShareCounts		self		social		tpw	tpw			
newsinc.com	s	NDN		self		other	Digital Media Exchange	tpw	tpw			
newsquestdigital.co.uk	s	Newsquest		self		other		tpw	tpw			
newsroom.bi	s	Marfeel		self		analytics		ocd	ocd			
newstogram.com	s	DailyMe		self	US	advertising	Newstogram	wtm	wtm			
newsupdatedir.info	s	newsupdatedir.info		self				wtm	prod			
newsupdatewe.info	s	newsupdatewe.info		self		other		wtm	prod			
nexac.com	s	Oracle		self	US	advertising	Datalogix	tpw+wtm	wtm		Datalogix	
nexage.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	One by AOL:Mobile / Nexage	tpw+wtm	wtm		AOL	
nexcesscdn.net	s					infrastructure		tpw			Nexcess.Net	infrastructure
nexeps.com	s	neXeps		self		advertising		tpw+wtm	tpw			
next14.mgr.consensu.org	s	Next14 CMP		self		consent-management		tpw	tpw			
nextclick.pl	s	LeadBullet		self		advertising	Nextclick	wtm	wtm			
nextmillmedia.com	s	Next Millennium Media INC		self		advertising		pbs	pbs	1060		
nextstat.com	s	NextSTAT		self	US	analytics		wtm	wtm			
nexx360.io	s	Nexx360		self		advertising		pbs+ocd	pbs	965		
nflxext.com	s	NetFlix		self		other		tpw+wtm	tpw			
nflximg.net	s	NetFlix		self		other		tpw+wtm	tpw			
nflxso.net	s	Netflix		self		other		wtm	prod			
nflxvideo.net	s	Netflix		self		other		wtm	prod			
ngacm.com	s	Allegro		self		other		wtm	wtm			
ngastatic.com	s	Allegro		self		other		wtm	wtm			
ngtv.io	s	AT&T		self	US	analytics	Warner Media	wtm	wtm			
nice264.com	s	Nice264		self		media		wtm	prod			
niceincontact.com	s	NICE inContact / CXone (Customer Service + Recording)		self		session-replay	NICE inContact	hst	prod			
nimblecommerce.com	s	NimbleCommerce		self		advertising		wtm	wtm			
ninemsn.com.au	s	ninemsn Pty.		self		other		tpw	tpw			
nitropay.com	s	GG Software LLC		self		advertising	NitroPay	wtm	wtm			
nitropay.mgr.consensu.org	s	NitroPay CMP		self		consent-management		tpw	tpw			
nitrosell.com	s	NitroSell		self		cdn/hosting		tpw	tpw			
nk.pl	s	NK.pl		self	US	advertising	NK.pl Widgets	wtm	wtm			
nmcdn.us	s	Newsmax		self		advertising		wtm	wtm			
nmm.de	s	SpaceNet		self		cdn/hosting		tpw	tpw			
noaa.gov	s	National Oceanic and Atmospheric Administration		self		other		wtm	prod			
nochex.com	s	Nochex		self		other		tpw	tpw			
nocookie.net	s	Wikia		self		cdn/hosting	Wikia CDN	wtm	wtm			
noibu.com	s	Noibu		self		other		tpw	tpw			
nonprofitsoapbox.com	s	PICnet		self		cdn/hosting		tpw	tpw			
nonstoppartner.net	s	United Digital Group		self		advertising		wtm	wtm	787		
noop.style	s	noop.style		self				wtm	prod			
northernandshell.co.uk	s	Northern & Shell Media Group		self		other		tpw	tpw			
norton.com	s	Symantec		self		other	Symantec (Norton Secured Seal)	tpw+wtm	wtm			
nosto.com	s	Nosto		self		analytics		tpw+wtm	tpw			
nostringsattached.com	s	FriendFinder Networks		self	US	advertising	FriendFinder Network	wtm	wtm			
notifyapp.io	s	Fomo		self		advertising		tpw	tpw			
notifyfox.com	s	Notifyfox		self		analytics		wtm	wtm			
nowinteract.com	s	Now Interact		self		analytics		tpw+wtm	wtm			
np.lexity.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Yahoo! Commerce Central	wtm	wtm			
npario-inc.net	s	nPario		self	US	analytics		wtm	wtm			
nplexmedia.com	s	nPlexMedia		self		advertising		wtm	wtm			
npmcdn.com	s	Unpkg		self		cdn/hosting	npmcdn (JS Package CDN)	tpw+hst	tpw			
npttech.com	s	Piano		self	US	advertising		tpw+wtm	wtm			
nr-data.net	s	New Relic	New Relic (Francisco/TPG)	mem	US	analytics		tpw+wtm	wtm			
nr7.us	s	Net-Results		self	US	advertising		wtm	wtm			
nrelate.com	s	IAC (InterActiveCorp)		self		customer-interaction	nRelate-VOID / nRelate	tpw+wtm	wtm		nRelate	
ns-cdn.com	s	NetSeer		self	US	advertising		tpw	tpw			
ns8.com	s	NS8		self		advertising		wtm	prod			
nsaudience.pl	s	Netsprint SA		self		analytics	Netsprint Audience	wtm	wtm			
nscontext.eu	s	home.pl		self		cdn/hosting		tpw	tpw			
nsimg.net	s	ICF Technology		self		customer-interaction		wtm	prod			
nspmotion.com	s	Admotion		self	US	advertising		wtm	wtm			
nt.vc	s	Next Tuesday		self		analytics	Admetrics / Next Tuesday GmbH	tpw+wtm	tpw			
ntoklo.com	s	nToklo		self		analytics		tpw	tpw			
ntv.io	s	Nativo		self		analytics;advertising	Quantcast	tpw+wtm+cname	wtm		Quantcast	cname-target
ntvpforever.com	s	Nativo		self				cname	cname			cname-target
nuba.io	s	nuba		self		advertising		pbs	pbs			
nuffnang.com	s	Nuffnang		self	US	advertising		wtm	wtm			
nuggad.net	s	Nugg.ad		self	DE	advertising;audience-measurement		tpw+wtm+cur	wtm			
numbers.md	s	Numbers.md		self		analytics		wtm	wtm			
numerointeractive.com	s	numero		self		advertising	numero interactive	tpw	tpw			
nwidget.networkedblogs.com	s	NetworkedBlogs		self	US	social		wtm	wtm			
nxtck.com	s	Nextperf		self	FR	advertising	Next Performance	tpw+wtm	wtm		Rakuten Marketing	
nyacampwk.com	s	nyacampwk.com		self				wtm	prod			
nyetm2mkch.com	s	nyetm2mkch.com		self				wtm	prod			
nyltx.com	s	Ruler		self		analytics	Ruler Analytics	tpw	tpw			
nyt.com	s	The New York Times Company		self	US	other	The New York Times	wtm	wtm			
nytimes.com	s	The New York Times Company		self	US	other	The New York Times	wtm	wtm			
nzaza.com	s	Matiro		self	FR	advertising;analytics	Numberly	tpw+wtm	wtm		1000mercis	
o.ss2.us	e	Amazon		mem	US	other	Amazon Trust Services	tpw	tpw			
o12zs3u2n.com	s	o12zs3u2n.com		self				wtm	prod			
o2.co.uk	s	O2		self		other		tpw	tpw			
o2.pl	s	o2.pl		self		advertising	Reklama	tpw+wtm	wtm		Reklama	
o2online.de	s	o2online.de		self		other		wtm	prod			
o333o.com	s	AdSpyglass		self		advertising		wtm	wtm			
oadts.com	s	ATG Ad Tech Group		self		advertising		wtm	prod	509		
oaserve.com	s	AppNexus Inc.	Microsoft	mem	US	advertising	Open Adstream	wtm	wtm			
oath.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	AOL / Oath / Verizon Media	tpw+wtm	wtm		AOL / Oath / Verizon Media	
objectstore.eu	s	CloudVPS		self		other		tpw	tpw			
observerapp.com	s	Observer		self	US	advertising		wtm	wtm			
oc-track.autonomycloud.com	s	Hewlett-Packard		self		advertising	Autonomy Campaign	wtm	wtm			
ocdn.eu	s	onet		self		other		wtm	prod			
ocioso.com.br	s	Ocioso		self		social		wtm	wtm			
oclaserver.com	s	Propeller Ads		self		advertising		wtm	wtm			
oclasrv.com	s	oclasrv.com		self				wtm	prod			
ocsp-certum.com	s	Certum		self		other		tpw	tpw			
ocsp.comodoca.com	e	Comodo		self		other	Comodo Certificate Authority	tpw	tpw			
ocsp.usertrust.com	e	Comodo		self		other	Comodo Certificate Authority	tpw	tpw			
octapi.net	s	octapi.net		self				wtm	prod			
odistatic.net	s	Vacaciones eDreams		self		other		tpw	tpw			
odnoklassniki.ru	s	Megafon		self	RU	social	Mail.Ru Group	wtm	wtm			
odnxs.net	s	OpenX		self	US	advertising		wtm	wtm			
oewabox.at	s	The Austrian Web Analysis (OWA)		self	AT	analytics	OWA	wtm	wtm			
offerpoint.net	s	Blue Cherry Group		self		advertising		wtm	wtm			
offerpop.com	s	Wyng		self		advertising		tpw	tpw			
office.com	s	Microsoft		self	US	other	office.com	wtm	wtm			
office.net	s	Microsoft		self	US	other	office.net	wtm	wtm			
office365.com	s	Microsoft		self	US	other	office365.com	wtm	wtm			
oghub.io	s	Otto Group		self			OG Hub	wtm+cname	cname			cname-target
ogigl.com	s	TVTY		self		advertising		tpw	tpw			
ogury.mgr.consensu.org	s	Ogury CMP		self		consent-management		tpw	tpw			
ohmyad.co	s	OhMyAd		self		advertising		tpw	tpw			
ohmystats.com	s	Oh My Stats		self		analytics		wtm	wtm			
ojrq.net	s	Impact Radius		self		advertising		tpw+wtm	wtm			
ok.ru	s	Megafon		self	RU	social	Mail.Ru Group	wtm	wtm			
okasconcepts.com	s	Okas Concepts		self		other		tpw	tpw			
okta.com	s	Okta		self		analytics		tpw	tpw			
olark.com	s	Olark		self	US	customer-interaction		tpw+wtm	wtm			
oloadcdn.net	s	Openload		self		cdn/hosting		wtm	prod			
olx-st.com	s	OLX		self		other		wtm	prod			
omappapi.com	s	OptinMonster (Awesome Motive)		self	US	customer-interaction		cur	cur			
omarsys.com	s	XCaliber		self		advertising	Omarsys	wtm	wtm			
ometria.com	s	Ometria		self		analytics;advertising		tpw+wtm	wtm			
omgpm.com	s	Optimise Media		self	US	social	OMG	wtm	wtm			
omguk.com	s	Optimise Media		self	US	other	Optimise Media Group	tpw	tpw			
omni-dex.io	s	omnidex		self		advertising		pbs	pbs	1463		
omniconvert.com	s	Omniconvert		self		analytics;advertising		tpw+wtm	wtm			
omnidsp.com	s	Omniscienta		self		advertising		wtm	prod			
omniroot.com	s	Verizon	Yahoo (Apollo)	mem	US	other	Omniroot	tpw	tpw			
omnisend.com	s	Omnisend		self	LT	email		cur	cur			
omnisendlink.com	s	Omnisend		self	LT	email		cur	cur			
omnisnippet1.com	s	Omnisend		self	LT	email		cur	cur			
omnitagjs.com	s	Adyoulike		self		advertising		tpw+wtm+pbs	wtm	259		
oms.eu	s	OMS		self		advertising		wtm	prod			
omsnative.de	s	OMS		self		advertising		wtm	prod			
omtrdc.net	s	Adobe		self	US	analytics	Adobe Experience Cloud / Adobe Analytics	tpw+wtm+cname+omni+cur	cur			cname-target
onap.io	s	OLX		self		other		wtm	prod			
onaudience.com	s	Cloud Technologies S.A.		self		advertising	OnAudience	tpw+wtm+ocd	wtm	716	OnAudience	
onclasrv.com	s	Propeller Ads		self		advertising		wtm	wtm			
onclickads.net	s	Propeller Ads		self		advertising		wtm	wtm			
onclkds.com	s	Propeller Ads		self		advertising		wtm	wtm			
oneall.com	s	Oneall		self		analytics		tpw	tpw			
onefeed.co.uk	s	Webcore		self		advertising		tpw	tpw			
onenetworkdirect.net	s	Digital River		self	US	advertising		wtm	wtm			
onesignal.com	s	OneSignal		self	US	other		tpw+wtm+thar	wtm			
onestore.ms	s	Microsoft		self	US	other	Microsoft Services	wtm	wtm			
onet.pl	s	Onet		self		advertising		tpw+wtm	tpw			
onetag-sys.com	s	OneTag		self	GB	advertising		tpw+pbs	tpw	241		
onetag.com	s	OneTag		self	GB	advertising		wtm	wtm			
onetag.mgr.consensu.org	s	OneTag CMP		self		consent-management		tpw	tpw			
onetrust.com	s	OneTrust		self	US	consent-management	Optanon	tpw+wtm+hst+ocd+cur	cur		Optanon	
onetrust.mgr.consensu.org	s	OneTrust		self	US	consent-management	OneTrust CMP	tpw	tpw			
onfire.ai	s	Onfire (Revenue Intelligence)		self		advertising		hst	prod			
onfocus.io	s	OnFocus		self		advertising		wtm	wtm			
onicframework.com	s	Drifty Co		self		other		tpw	tpw			
online-metrix.net	s	ThreatMetrix	RELX (LexisNexis Risk)	mem	US	fraud-prevention;analytics;fingerprinting		tpw+wtm+cname+cur	wtm		LexisNexis Risk Solutions	cname-target
online.adservicemedia.dk	s	Adservice Media		self	DK	advertising		wtm	wtm			
onlineadultadvertising.com	s	YesUp		self		advertising	YesUp Advertising	wtm	wtm			
onlinewebstat.com	s	Onlinewebstat		self	TR	analytics		wtm	wtm			
onlinewebstats.com	s	Onlinewebstat		self	TR	analytics		wtm	wtm			
onmodulus.net	s					infrastructure	Servo	tpw			Xervo	infrastructure
onscroll.com	s	Sovrn Holdings Inc		self	US	advertising	OnScroll / Sovrn Signal	tpw+wtm	wtm		OnScroll	
onstate.co.uk	s	OnState		self		advertising		tpw	tpw			
onswipe.com	s	Onswipe		self		advertising		wtm	wtm			
ontame.io	s	Ontame		self		analytics		tpw	tpw			
onthe.io	s	onthe.io		self		analytics		wtm	wtm			
onyourmap.com	s	OnYourMap		self		other		tpw	tpw			
oodalab.com	s	Vestorly		self		advertising		tpw	tpw			
oopt.fr	s	PurLive		self		advertising		wtm	wtm			
ooyala.com	s	Telstra		self	US	advertising;media	Ooyala / Ooyala Player	tpw+wtm	wtm		Ooyala	
opecloud.com	s	1plusX AG	TripleLift	mem		analytics	1plusX	wtm	wtm			
open-adsyield.com	s	adsyield		self		advertising		pbs	pbs			
openadex.dk	s	Open AdExchange		self	DK	advertising		wtm	wtm			
openh264.org	s	Cisco		self		other	H264 Codec	tpw	tpw			
openload.co	s	Openload		self		cdn/hosting		wtm	prod			
opensharecount.com	s	Open Share Count		self		advertising		wtm	wtm			
openstat.net	s	Openstat		self	RU	analytics		wtm	wtm			
opentable.co.uk	s	Priceline Group		self		other	OpenTable	tpw	tpw			
opentable.com	s	Priceline Group		self		other	OpenTable	tpw	tpw			
opentok.com	s	Vonage		self		media	Vonage Video API	tpw	tpw			
opentracker.net	s	Opentracker		self	NL	analytics		wtm	wtm			
openwebanalytics.com	s	Open Web Analytics		self		analytics		wtm	wtm			
openwebmp.com	s	Open Web Technologies Ltd		self		advertising		pbs	pbs	280		
openx.net	s	OpenX		self	US	advertising		tpw+wtm+pbs+ocd	wtm	69		
openx.org	s	OpenX		self	US	advertising		wtm	wtm			
openxadexchange.com	s	OpenX		self	US	advertising		tpw	tpw			
openxcdn.net	s	OpenX		self	US	advertising		tpw	tpw			
openxenterprise.com	s	OpenX		self	US	advertising		wtm	wtm			
opera.com	s	Opera Software Ireland Limited		self		advertising		pbs	pbs	1135		
ophan.co.uk	s	The Guardian		self		analytics		tpw	tpw			
opinary.com	s	Opinary		self		customer-interaction		wtm	wtm			
opinionbar.com	s	MetrixLab		self		analytics;customer-interaction	OpinionBar	tpw+wtm	wtm		OpinionBar	
opinionstage.com	s	Opinion Stage		self		analytics		tpw	tpw			
opmnstr.com	s	OptinMonster		self		customer-interaction		tpw	tpw			
opta.net	s	Opta Sports		self		analytics	Opta	tpw+wtm	wtm		Perform Group	
optable.co	s	Optable		self	CA	identity/data-broker		cur	cur			
optad360.mgr.consensu.org	s	optAd360 CMP		self		consent-management		tpw	tpw			
optaim.com	s	OptAim		self		advertising		wtm	wtm			
opti-digital.com	s	Opti Digital SAS		self		advertising		pbs	pbs	915		
optidigital.com	s	Opti Digital SAS		self		advertising		pbs	pbs	915		
optilead.co.uk	s	Optilead		self		analytics		tpw	tpw			
optimahub.com	s	Datalicious		self		tag-manager;analytics	Datalicious DataCollector	tpw+wtm	wtm			
optimatic.com	s	Optimatic		self		advertising;media		tpw+wtm	wtm			
optimicdn.com	s	OptimiCDN		self		cdn/hosting		wtm	prod			
optimix.asia	s	iClick Interactive		self		advertising	iClick	wtm	wtm			
optimized.by.tiller.co	s	Tiller		self		advertising		wtm	wtm			
optimizely.com	s	Optimizely		self	US	analytics	Optimizely X	tpw+wtm+omni	wtm			
optimonk.com	s	OptiMonk		self		advertising;analytics		tpw+wtm	wtm			
optimost.com	s	Hewlett-Packard		self		advertising	Optimost / Autonomy	tpw+wtm	wtm		OpenText	
optimove.net	s	Mobius Solutions		self		analytics	Optimove	tpw	tpw			
optincollect.com	s	OptinCollect		self		advertising	OptinProject	wtm	wtm			
optmd.com	s	Optimax Media Delivery		self	US	advertising	optMD	tpw+wtm	wtm			
optmnstr.com	s	OptinMonster		self		customer-interaction		tpw+wtm	wtm			
optmstr.com	s	OptinMonster		self		customer-interaction		tpw+wtm	wtm			
optnmstr.com	s	OptinMonster		self		customer-interaction	Pagely	tpw+wtm	wtm		Pagely	
optorb.com	s	Brand Networks		self	US	advertising	Optorb	tpw+wtm	wtm		Optorb	
ora.tv	s	Ora.TV		self		advertising		wtm	wtm			
oraki.io	s	oraki		self		advertising		pbs	pbs			
orange.fr	s	Orange Mobile		self	US	advertising	Orange	wtm	wtm			
orangeads.fr	s	Orange Mobile		self	US	advertising	Orange	wtm	wtm			
orangeclickmedia.com	s	ORANGE CLICK MEDIA & COMMERCE LTD		self		advertising		pbs	pbs	1148		
order-security.com	s	Order Security		self		analytics	Order Security-VOID	tpw	tpw			
ordergroove.com	s	Order Groove		self		customer-interaction		tpw	tpw			
orelsite.ru	s	Orel Site		self		customer-interaction		wtm	wtm			
oribi.io	s	LinkedIn	Microsoft	mem		social		tpw+ocd	tpw		Oribi	
oriel.io	s	Oriel		self		advertising		tpw	tpw			
ortb.net	s	9dotsmedialtd		self		advertising		pbs	pbs		limelightDigital	
ortb.tech	s	xtrmqb		self		advertising		pbs	pbs			
os.tc	s	OneSignal		self	US	other		wtm	wtm			
osano.com	s	Osano		self	US	consent-management		hst+cur	cur			
osano.mgr.consensu.org	s	Osano CMP		self		consent-management		tpw	tpw			
ostkcdn.com	s	Overstock		self		other		tpw	tpw			
otclick-adv.ru	s	otClick		self		advertising		wtm	wtm			
othersearch.info	s	FlowSurf		self		other		wtm	prod			
otm-r.com	s	OTM		self		advertising		wtm	prod			
otracking.com	s	OrangeSoda		self	US	analytics;advertising	otracking.com	tpw+wtm	wtm		otracking.com	
otto.de	s	Otto (GmbH & Co KG)		self		advertising	Otto Group	wtm+pbs	pbs	559		
ottogroup.media	s	Otto Group		self		other		wtm	prod			
our.glossip.nl	s	Crowdynews		self		social		wtm	wtm			
outbrain.com	s	Outbrain	Teads Holding (Outbrain)	mem	US	advertising		tpw+wtm+ocd	wtm	164		
outbrainimg.com	s	Outbrain	Teads Holding (Outbrain)	mem	US	advertising		tpw+wtm	wtm			
ov.yahoo.co.jp	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Yahoo! Overture	wtm	wtm			
overheat.it	s	overheat		self		analytics		wtm	prod			
overture.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Yahoo! Overture	wtm	wtm			
ow.pubmatic.com	s	PubMatic		self	US	advertising		thar	thar			
owneriq.net	s	OwnerIQ		self	US	advertising		tpw+wtm	wtm			
ownpage.fr	s	Ownpage		self		customer-interaction		wtm	prod			
owox.com	s	OWOX Inc.		self		analytics	OWOX	wtm	wtm			
oxomi.com	s	Oxomi		self		advertising		wtm	prod			
ozcart.com.au	s	OzCart		self		other		tpw	tpw			
ozonemedia.com	s	Adadyn		self	IN	advertising		wtm	wtm			
p-td.com	s	Accuen Media		self	US	advertising	Accuen Media (Omnicom Media Group)	tpw+wtm	wtm			
p.admob.com	s	Google	Alphabet (Google)	mem	US	advertising	AdMob	wtm	wtm			
p.brilig.com	s	Dentsu Aegis Network		self	US	advertising	Brilig	wtm	wtm			
p.cityspark.com	s	City Spark		self		advertising		wtm	wtm			
p.crm4d.com	s	CRM4D		self		analytics		wtm	wtm			
p1.ntvk1.ru	s	Natimatica		self		advertising		wtm	wtm			
p161.net	s	Platform161		self		advertising	IPONWEB	tpw+wtm	wtm		IPONWEB	
paa-reporting-advertising.amazon	s	Amazon		mem	US	advertising		cur	cur			
padmin.microanalytics.io	e	Micro Analytics		self		analytics		tpw	tpw			
pageanalytics.space	s	pageanalytics.space		self				wtm	prod			
pagefair.com	s	Blockthrough	eyeo	mem	CA	advertising;customer-interaction	Pagefair	tpw+wtm	wtm		Pagefair	
pagefair.net	s	Blockthrough	eyeo	mem	CA	advertising;customer-interaction	Pagefair	tpw+wtm	wtm		Pagefair	
pages.etology.com	s	Etology		self	US	advertising		wtm	wtm			
pages01.net	s	IBM		self	US	advertising;customer-interaction	Silverpop	tpw+wtm	wtm			
pages02.net	s	IBM		self	US	advertising;customer-interaction	Silverpop	tpw+wtm	wtm			
pages03.net	s	IBM		self	US	advertising	Silverpop	tpw	tpw			
pages04.net	s	IBM		self	US	advertising;customer-interaction	Silverpop	tpw+wtm	wtm			
pages05.net	s	IBM		self	US	advertising;customer-interaction	Silverpop	tpw+wtm	wtm			
pagesense.io	s	PageSense		self		analytics		tpw	tpw			
pagesuite-professional.co.uk	s	Pagesuite		self		advertising		tpw	tpw			
paid-to-promote.net	s	Paid-to-Promote		self	US	advertising		wtm	wtm			
pajmc.com	s	Red Eye International		self		advertising		tpw	tpw			
pangle-ads.com	s	Pangle		self		advertising		ocd	ocd			
pangolin.blue	s	Teradata		self		advertising	FLXone	tpw	tpw			
paperg.com	s	PaperG		self	US	advertising		wtm	wtm			
parastorage.com	s	Wix		self	IL	cdn/hosting		tpw+wtm	wtm			
pardot.com	s	Pardot	Salesforce	mem	US	customer-interaction;analytics		tpw+wtm	wtm			
parkingcrew.net	s	Parking Crew		self		other		tpw	tpw			cname-target
parrable.com	s				US	identity/data-broker		cur		928		
parsely.com	s	Parse.ly	Automattic	mem	US	analytics;audience-measurement		tpw+wtm+cname+omni+cur	wtm			cname-target
partner-ads.com	s	Partner-Ads		self	DK	advertising		wtm	wtm			
passionfruitads.com	s	Passionfruit		self		advertising		wtm	wtm			
passport.yandex.ru	s	Yandex		mem	RU	customer-interaction	Yandex Passport	wtm	wtm			
path-follower.com	s	Lead Forensics		self		advertising		wtm	wtm			
path-trail.com	s	Lead Forensics		self		advertising		wtm	wtm			
pathful.com	s	Pathful		self		analytics		wtm	wtm			
pay-hit.com	s	Pay-Hit		self		advertising;payment		wtm	wtm			
pay.google.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
payclick.it	s	PayClick		self	US	advertising		wtm	wtm			
payments-amazon.com	s	Amazon		mem	US	payment;customer-interaction	Amazon Pay / Amazon Payments	tpw+wtm+cur	wtm			
payments.amazon.com	e	Amazon		mem	US	payment	Amazon Pay	tpw	tpw			
payments.google.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
paypal.com	s	eBay		self	US	payment;customer-interaction	PayPal	tpw+wtm+cur	wtm		PayPal	
paypalobjects.com	s	eBay		self	US	payment;customer-interaction	PayPal	tpw+wtm+cur	wtm		PayPal	
paypopup.com	s	YesUp		self		advertising	YesUp Advertising	wtm	wtm			
paysafecard.com	s	Paysafe Group		self		other	paysafecard	tpw	tpw			
pbbl.co	s	PebblePost		self		advertising		tpw	tpw			
pbsadverxo.com	s	adport		self		advertising		pbs	pbs		adverxo	
pbstck.com	s	Pubstack		self	FR	advertising;analytics		cur	cur	1408		
pcapredict.com	s	Loqate		self		other		tpw	tpw			
pcrl.co	s	Picreel		self		analytics		tpw	tpw			
pcvark.com	s	pcvark.com		self				wtm	prod			
pdk.theplatform.com	s	Comcast Technology Solutions		self		media		wtm	wtm			
pdst.fm	s	Podsights		self		customer-interaction		tpw	tpw			
peak-ip-54.com	s	Lead Forensics		self		advertising		tpw	tpw			
peer1.com	s	PEER 1 Hosting		self		cdn/hosting		tpw	tpw			
peer39.com	s	Peer39		self	US	advertising		wtm+cur	cur			
peer39.net	s	Peer39		self	US	advertising	Sizmek	tpw+wtm+cur	cur		Sizmek	
peer5.com	s	Peer5		self		cdn/hosting		wtm	wtm			
peerius.com	s	Peerius		self	GB	analytics;customer-interaction		tpw+wtm	wtm			
peermap.com	s	IMRG		self		analytics		tpw	tpw			
peermapcontent.affino.com	e	IMRG		self		analytics	Peermap	tpw	tpw			
pejs.net	s	47Line Technologies		self		other		tpw	tpw			
pendo.io	s	Pendo		self		analytics		tpw+wtm	tpw			
pepper.com	s	6 Minutes Media GmbH		self		advertising	Pepper	wtm	wtm			
peppercorp.com	s	Pepper		self		advertising		tpw	tpw			
pepperjam.com	s	PepperJam		self	US	customer-interaction		tpw	tpw			
perfb.com	s	Axel Springer Group		self	DE	advertising	AWIN	wtm	wtm			
perfdrive.com	s	Radware (ShieldSquare)		self	IN	fraud-prevention	perfdrive.com	wtm+cur	cur			
perfectaudience.com	s	Perfect Audience		self		advertising		tpw+wtm	wtm		Marin Software	
perfectmarket.com	s	Perfect Market		self		advertising		tpw+wtm	wtm			
performancing.com	s	Performancing		self	US	analytics	Performancing Metrics	wtm	wtm			
performax.cz	s	Performax		self		advertising	Performio	tpw+wtm	wtm	732	Performio	
performfeeds.com	s	Perform Group		self		other		tpw	tpw			
performgroup.com	s	Perform Media Services Ltd		self		other	PERFORM / Perform Group	tpw+wtm	wtm			
performserv.com	s	performist		self		advertising		pbs	pbs			
perimeterx.net	s	PerimeterX		self		fraud-prevention;analytics	PerimeterX Bot Defender	tpw+wtm+hst+cur	tpw			
periscope.tv	s	Periscope		self		other		tpw	tpw			
permutive.app	s	Permutive		self	GB	identity/data-broker		cur	cur	360;361		
permutive.com	s	Permutive, Inc.		self		advertising;identity/data-broker	Permutive	tpw+wtm+cur	wtm			
persgroep.net	s	De Persgroep		self		advertising		wtm	wtm			
persianstat.com	s	PersianStat		self	US	analytics		wtm	wtm			
persuasionapi.com	s	Science Rockstars		self		analytics		tpw	tpw			
petametrics.com	s	LiftIgniter		self		analytics;customer-interaction	Petametrics	tpw+wtm	wtm		Petametrics	
pfrm.co	s	Platform360		self		advertising		wtm	prod			
pgammedia.com	s	pgamssp		self		advertising		pbs	pbs	1353		
pgamrtb.com	s	pgamrtb		self		advertising		pbs	pbs			
pgamssp.com	s	pgam		self		advertising		pbs	pbs	1353		
pgcdn.com	s	PriceGrabber		self	US	other		tpw	tpw			
pghub.io	s	PubGenius		self	US	advertising		cur	cur			
ph-live.slatic.net	s	Lazada		self		advertising		wtm	wtm			
phncdn.com	s	Pornhub		self	BZ	advertising		wtm	wtm			
phone-analytics.com	s	Jet Interactive		self		analytics		wtm	wtm			
photobucket.com	s	PhotoBucket		self		other		tpw	tpw			
photorank.me	s	Olapic		self		advertising		tpw+wtm	wtm			
picadmedia.com	s	Image Space Media		self	US	advertising	Vibrant Media	tpw+wtm	wtm		Vibrant Media	
piclike.us	s	piclike		self		advertising		tpw	tpw			
picreel.com	s	Picreel		self		analytics		tpw	tpw			
pictela.net	s	Verizon	Yahoo (Apollo)	mem	US	analytics;advertising	Pictela (AOL) / Verizon Media	tpw+wtm	wtm		Pictela (AOL)	
piguiqproxy.com	s	piguiqproxy.com		self				wtm	prod			
ping.answerbook.com	s	LogDNA		self		advertising		wtm	wtm			
ping.kickfactory.com	s	Kickfactory		self		advertising		wtm	wtm			
pingagenow.com	s	Ahalogy		self		social		wtm	wtm			
pingdom.net	s	Pingdom		self		analytics	Pingdom RUM	tpw+wtm	wtm			
pinimg.com	s	Pinterest		self	US	social		tpw+wtm	wtm			
pinklion.io	s	pinkLion		self		advertising		pbs	pbs			
pinterest.com	s	Pinterest		self	US	social		tpw+wtm+ocd	wtm			
pipol.com	s	Press+		self	US	advertising		tpw	tpw			
pippio.com	s	Acxiom		self	US	advertising;identity/data-broker	Arbor / LiveRamp	tpw+wtm+cur	wtm		LiveRamp	
pisces-penton.com	s	Penton		self		other		tpw	tpw			
pistonheads.com	s	PistonHeads		self		social		tpw	tpw			
piwik.org	s	Matomo		self	US	analytics	Piwik Pro	wtm	wtm			
piwik.pro	s	Matomo		self	US	analytics	Piwik Pro	wtm+cname	wtm			cname-target
piwikpro.com	s	Piwik		self		analytics		tpw	tpw			
pix-cdn.org	s	Advanced Hosters		self		cdn/hosting		wtm	prod			
pixazza.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Yahoo! Small Business	wtm	wtm			
pixel-config.reddit.com	s	reddit		self	US	advertising	Reddit Pixel (Config)	hst	wtm			
pixel.ad	s	Centro		self	US	advertising	SiteScout / SiteScout by Centro	tpw+wtm	wtm			
pixel.adbuyer.com	s	MBuy		self	US	advertising		wtm	wtm			
pixel.bilinmedia.net	s	Bilin		self		advertising		wtm	wtm			
pixel.byspotify.com	s	Spotify Ads (Beacon)		self		advertising		hst	prod			
pixel.loganmedia.mobi	s	Logan Media		self		analytics		wtm	wtm			
pixel.solvemedia.com	s	Solve Media		self		advertising		wtm	wtm			
pixel.sprinklr.com	s	Sprinklr		self		advertising		wtm	wtm			
pixel.tapad.com	s	Telenor Group	Experian	mem	US	identity/data-broker	Tapad (Experian)	hst	wtm		Tapad	
pixel.wp.com	s	Automattic		self	US	analytics	WordPress Site Stats / Jetpack	tpw+wtm	wtm			
pixel.yola.net	s	Yola		self		analytics	Yola Analytics	wtm	wtm			
pixelinteractivemedia.com	s	RedLotus		self	US	advertising		wtm	wtm			
pixels.spotify.com	s	Spotify		self	SE	advertising	Spotify Pixel / Spotify Ads	omni+hst	wtm			
pixfs.net	s	PIXNET		self		social		tpw	tpw			
pixfuture.com	s	PixFuture		self	US	advertising		pbs	pbs	839		
pixfuture.net	s	PixFuture		self	US	advertising		wtm	wtm			
piximedia.com	s	Piximedia		self		advertising		wtm	wtm	127		
pixlee.com	s	Pixlee		self		social		tpw	tpw			
pixnet.net	s	PIXNET		self		social		tpw	tpw			
pizzaandads.com	s	pizzaandads.com		self				wtm	prod			
pjatr.com	s	PepperJam		self	US	advertising		wtm	wtm			
pjtra.com	s	PepperJam		self	US	advertising		wtm	wtm			
pki.goog	s	Google	Alphabet (Google)	mem	US	other	Google Trust Services	tpw	tpw			
pl-engine.intextad.net	s	ReWords		self		advertising		wtm	wtm			
pl02.prolitteris.2cnt.net	s	2cnt.net		self		audience-measurement		cname	cname			cname-target
placed.com	s	Placed		self		analytics		tpw	tpw			
placehold.it	s	placehold.it		self		other		tpw	tpw			
pladform.com	s	Pladform		self		advertising		wtm	wtm			
planning-inc.co.uk	s	Planning-inc		self		analytics		tpw	tpw			
platform.foursquare.com	s	Foursquare		self	US	advertising	Foursquare Widget	wtm	wtm			
platform.linkedin.com	s	Microsoft		self	US	social	LinkedIn / LinkedIn Widgets	tpw+wtm	wtm		LinkedIn	
platform.tumblr.com	s	Verizon	Yahoo (Apollo)	mem	US	social	Tumblr Buttons	wtm	wtm			
platform.twitter.com	e	Twitter	X Corp.	mem	US	social		tpw	tpw			
plausible.io	s	Plausible		self		analytics		tpw+cname	tpw			cname-target
play.google.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
playbuzz.com	s	Playbuzz Ltd.		self		cdn/hosting;customer-interaction	Playbuzz	tpw+wtm	wtm			
playdigo.com	s	playdigo		self		advertising		pbs	pbs	1302		
player.anyclip.com	s	AnyClip		self		media		wtm	wtm			
player.pepsia.com	s	Pepsia		self		analytics		wtm	wtm			
player.sambaads.com	s	YContent		self		media		wtm	wtm			
player.youku.com	s	Youku		self		media		wtm	wtm			
playground.xyz	s	Playground		self		advertising		tpw	tpw	490		
playwire.com	s	Snowplow		self		analytics		wtm	wtm			
playwire.mgr.consensu.org	s	Playwire CMP		self		consent-management		tpw	tpw			
pleenq.com	s	Pleenq		self		advertising		tpw	tpw			
plentific.com	s	Plentific		self		other		tpw	tpw			
plerdy.com	s	Plerdy		self	US	session-replay		cur	cur			
plista.com	s	plista GmbH		self	DE	advertising	plista	tpw+wtm	wtm			
plrsrvcs.com	s	Polar		self		advertising		tpw	tpw			
plugin.reactful.com	s	Reactful		self		advertising		wtm	wtm			
plugrush.com	s	PlugRush		self	US	advertising		wtm	wtm			
plus.google.com	e	Google	Alphabet (Google)	mem	US	social	Google Plus	tpw	tpw			
pluso.ru	s	Pluso		self		social		wtm	wtm			
plutusads.com	s	Plutusads		self		advertising		wtm	wtm			
pmc.com	s	Penske Media Corporation		self	US	other	Penske Media	tpw	tpw			
pmddby.com	s	pmddby.com		self		other		wtm	prod			
pmdrecrute.com	s	Prisma Media Digital		self		advertising		wtm	wtm			
pml.afftrack.com	s	Afftrack		self		analytics		wtm	wtm			
pnamic.com	s	pnamic.com		self		other		wtm	prod			
pntra.com	s	PepperJam		self	US	advertising		wtm	wtm			
pntrac.com	s	PepperJam		self	US	advertising		wtm	wtm			
pntrs.com	s	PepperJam		self	US	advertising		wtm	wtm			
po.st	s	RhythmOne, LLC		self	US	social	Po.st	tpw+wtm	wtm		RadiumOne	
pocketcents.com	s	PocketCents		self	US	advertising		wtm	wtm			
pof.com	s	Plentyoffish		self		analytics		wtm	wtm			
pointificsecure.com	s	Pontiflex		self	US	analytics	Pointific	wtm	wtm			
pointp.in	s	Pointpin		self		other		tpw	tpw			
pointroll.com	s	Gannett Digital Media Network		self	US	advertising	Pointroll (Garnett) / PointRoll	tpw+wtm	wtm		Pointroll (Garnett)	
poirreleast.club	s	poirreleast.club		self				wtm	prod			
polar.me	s	Polar Mobile Group Inc.		self		advertising	Polar	wtm	wtm			
polaracademy.me	s	Polar		self		advertising		tpw	tpw			
polarcdn-engine.com	s	Polar		self		advertising		tpw	tpw			
polarcdn-meraxes.com	s	Polar		self		advertising		tpw	tpw			
polarcdn-pentos.com	s	Polar		self		advertising		tpw	tpw			
polarcdn-static.com	s	Polar		self		advertising		tpw	tpw			
polarcdn-terrax.com	s	Polar		self		advertising		tpw	tpw			
polarcdn.com	s	Polar		self		advertising		tpw	tpw	297		
polarmobile.ca	s	Polar		self		advertising		tpw	tpw			
polarmobile.com	s	Polar Mobile Group Inc.		self		advertising	Polar	tpw+wtm	wtm			
poll.fm	s	PollDaddy (Automattic)		self		advertising		tpw	tpw			
polldaddy.com	s	Automattic		self	US	analytics;customer-interaction	Polldaddy	tpw+wtm	wtm			
polyad.net	s	PolyAd		self		advertising		wtm	wtm			
polyfill.io	s	Polyfill.io		self		other	Polyfill service / Polyfill	tpw+wtm	wtm			
pop6.com	s	FriendFinder Networks		self	US	advertising	FriendFinder Network	wtm	wtm			
popads.net	s	PopAds		self	US	advertising		tpw+wtm	wtm			
popadscdn.net	s	PopAds		self	US	advertising		wtm	wtm			
popcash.net	s	PopCash Network		self		advertising	Popcash	wtm	wtm			
popcashjs.b-cdn.net	s	PopCash		self				cname	cname			cname-target
popcde.com	s	AdOn Network		self	US	advertising		wtm	wtm			
popin.cc	s	popIn		self		social		wtm	wtm			
poponclick.com	s	PopOnClick		self		advertising		wtm	wtm			
populis.com	s	Populis		self		advertising		wtm	wtm			
populisengage.com	s	Populis		self		advertising		tpw+wtm	wtm			
popupxxx.com	s	YesUp		self		advertising	YesUp Advertising	wtm	wtm			
pornhub.com	s	Pornhub		self	BZ	advertising		wtm	wtm			
postaffiliatepro.com	s	QualityUnit		self		advertising	Post Affiliate Pro	wtm	wtm			
postcodeanywhere.co.uk	s	Loqate		self		other		tpw	tpw			
postimg.org	s	Postimage.org		self		other		tpw	tpw			
postrelease.com	s	Nativo		self		advertising		tpw+wtm+cname+pbs+ocd	wtm	263		cname-target
poweredbyeden.com	s	BoostSuite		self		advertising		tpw	tpw			
poweredbypolar.com	s	Polar		self		advertising		tpw	tpw			
poweringnews.com	s	BlastCasta		self		social		tpw	tpw			
powerlinks.com	s	PowerLinks		self		advertising	Powerlinks.com	tpw+wtm+ocd	wtm			
powermarketing.com	s	Realtime		self		customer-interaction		wtm	wtm			
powerreviews.com	s	PowerReviews		self		analytics;advertising		tpw+wtm	wtm			
powr.io	s	POWr		self		analytics		tpw+wtm	wtm			
ppjol.com	s	Press+		self	US	advertising		tpw+wtm	wtm			
ppjol.net	s	Press+		self	US	advertising		tpw+wtm	wtm			
pr-bh.ybp.yahoo.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Yahoo! Ad Manager Plus	wtm	wtm			
prebid-adapter.kidoz.net	s	KIDOZ Ltd.		self		advertising		thar	thar			
prebid-ownadx.com	s	ownadx		self		advertising		pbs	pbs			
prebid.media.net	s	Media.net Advertising FZ-LLC		self		advertising		thar	thar			
prebid.org	s	prebid.org		self		advertising	Prebid	tpw+wtm	tpw	887		
prebrid.tv	s	TargetVideo GmbH		self		advertising		pbs	pbs	786		
precisionclick.com	s	PrecisionClick		self	US	advertising		wtm	wtm			
predicta.net	s	Predicta		self	BR	advertising		wtm	wtm			
predictad.com	s	Widdit		self	IL	customer-interaction		wtm	wtm			
predictiveintent.com	s	SmartFocus		self		analytics		tpw	tpw			
prefixbox.com	s	Prefix Box		self		other	Prefix Box AI Search	tpw	tpw			
premiumtv.co.uk	s	Perform Group		self		other		tpw	tpw			
presage.io	s	Ogury Ltd		self		advertising		pbs	pbs	31		
pressarea.com	s	PressArea		self		other		tpw	tpw			
pressjack.com	s	3D Issue		self		other		tpw	tpw			
pretio.in	s	Pretio Interactive		self		advertising		tpw	tpw			
prezi.com	s	Prezi		self		other		tpw	tpw			
prf.hn	s	Partnerize		self		advertising		ocd	ocd			
prfct.co	s	Perfect Audience		self		advertising		tpw+wtm+ocd	wtm		Marin Software	
pricegrabber.com	s	PriceGrabber		self	US	advertising		tpw+wtm	wtm			
pricerunner.com	s	PriceRunner		self		other		tpw	tpw			
primefuse.com	s	15gifts		self		customer-interaction		tpw	tpw			
primevideo.com	s	Amazon		mem	US	media		cur	cur			
primis.tech	s	Primis		self	IL	advertising;media		cur	cur	228		
printfriendly.com	s	PrintFriendly		self		other		tpw	tpw			
prismamediadigital.com	s	Prisma Media Digital		self		advertising		wtm	wtm			
privacy-center.org	s	Didomi		self	FR	consent-management		wtm+cur	cur			
privacy-mgmt.com	s	Sourcepoint		self	US	consent-management		cur	cur			
privacy-policy.truste.com	s	TrustArc		self	US	consent-management	TRUSTe Seal	wtm	wtm			
privacymanager.io	s	LiveRamp		self		advertising;consent-management;identity/data-broker	LiveRamp Privacy Manager / Sourcepoint	tpw+hst+cur	tpw			
privacysandboxservices.com	s	Google	Alphabet (Google)	mem	US	advertising		cur	cur			
privy.com	s	Privy		self		advertising;customer-interaction		tpw+wtm	wtm			
privymktg.com	s	Privy		self		advertising		tpw	tpw			
prnx.net	s	Premonix		self		advertising		wtm	wtm			
pro-market.net	s	AlmondNet		self	US	advertising;identity/data-broker	Datonics	tpw+wtm+cur	wtm		Datonics	
proadsnet.com	s	ProfiliAd		self		analytics		wtm	wtm			
prod-js.aws.y-track.com	s	Ysance		self		advertising		wtm	wtm			
prodperfect.com	s	ProdPerfect		self	US	analytics		wtm	wtm			
product.reflektion.com	s	Reflektion		self		advertising		wtm	wtm			
profitshare.ro	s	Profitshare		self		advertising;analytics		tpw+wtm	wtm			
programattik.com	s	Türk Telekom		self		advertising	Programattik	tpw+wtm	wtm	673	Programattik	
programmaticx.ai	s	programmaticX		self		advertising		pbs	pbs	1344		
progrtb.com	s	progx		self		advertising		pbs	pbs	1344		
projects.fm	s	Newzulu		self		other		tpw	tpw			
projectwatchtower.com	s	MediaHub		self		advertising		tpw	tpw			
projectwonderful.com	s	Project Wonderful		self	CA	advertising		wtm	wtm			
propellerads.com	s	Propeller Ads		self		advertising		wtm	wtm			
propellerpops.com	s	Propeller Ads		self		advertising		wtm	wtm			
propelmarketing.com	s	Propel Marketing		self		advertising		wtm	wtm			
proper.io	s	Proper Media		self	US	advertising		tpw+wtm	wtm			
propertyweek.com	s	Property Week		self		other		tpw	tpw			
propvideo.net	s	propvideo.net		self				wtm	prod			
prospecteye.com	s	APSIS International AB		self		advertising	APSIS Lead	tpw	tpw			
prosperent.com	s	Prosperent		self	US	advertising		wtm	wtm			
prostor-lite.ru	s	Prostor		self		advertising		wtm	wtm			
provenpixel.com	s	SourceKnowledge		self		advertising	SourceKnowledge Pixel	tpw+wtm	wtm			
providesupport.com	s	Provide Support		self	US	customer-interaction		tpw+wtm	wtm			
proweb.net	s	Proweb Uk		self		cdn/hosting		tpw	tpw			
proximic.com	s	Proximic		self	US	advertising;audience-measurement	Proximic (ComScore)	tpw+wtm	wtm			
proxistore.com	s	Proxistore		self		advertising		wtm+pbs	wtm	418		
prscripts.com	s	Pornwave.com		self		advertising	Pornwave	wtm	wtm			
prstatics.com	s	Pornwave.com		self		advertising	Pornwave	wtm	wtm			
prwidgets.com	s	Pornwave.com		self		advertising	Pornwave	wtm	wtm			
ps7894.com	s	Advertise.com		self	US	advertising	Interyield	wtm	wtm			
pscp.tv	s	Periscope		self		social		wtm	wtm			
psplugin.com	s	Vergic AB		self		customer-interaction		tpw	tpw			
pstatic.net	s	Naver		self		cdn/hosting	Naver CDN	wtm	wtm			
pswec.com	s	Proclivity Media		self	US	analytics;advertising	Proclivity	tpw+wtm	wtm			
psyma.com	s	Psyma		self		advertising		tpw+wtm	wtm			
ptengine.jp	s	Pt engine		self		analytics		wtm	wtm			
ptp22.com	s	Paid-to-Promote		self	US	advertising		wtm	wtm			
ptp33.com	s	Paid-to-Promote		self	US	advertising		wtm	wtm			
pub-fit.com	s	Pub-Fit		self		advertising		wtm	wtm			
pub.network	s	pub.network		self		advertising		wtm	prod	145;850		
pubble.co	s	Pubble		self		customer-interaction		wtm	wtm			
pubcid.org	s				US	identity/data-broker		cur				
pubdirecte.com	s	Pubdirecte		self	US	advertising		wtm	wtm			
pubfactory.com	s	Safari Books Online		self		other	PubFactory	tpw	tpw			
pubgears.com	s	PubGears		self		advertising		wtm	wtm			
public-trust.com	s	Verizon	Yahoo (Apollo)	mem	US	other		tpw	tpw			
public.wixab-cloud.com	s	Wixab		self		analytics		wtm	wtm			
publicidad.net	s	Publicidad.net		self	US	advertising		wtm	wtm			
publicidad.tv	s	Publicidad.net		self	US	advertising		tpw	tpw			
publicidees.com	s	Public-Idees		self	US	advertising	Public Ideas	wtm	wtm	893		
publisher-config.unityads.unity3d.com	s	Unity Technologies ApS		self				thar	thar			
publisher-services.amazon.dev	s	Amazon		mem	US	advertising		cur	cur			
publisherdesk.com	s	The Publisher Desk		self		advertising		tpw	tpw			
publishers.advertising.a2z.com	s	Amazon		mem	US	advertising;analytics		cur	cur			
publishme.se	s	Blogg.se		self		cdn/hosting		tpw	tpw			
publishthis.com	s	Ultra Unlimited		self		advertising	PublishThis	tpw	tpw			
pubmatic.com	s	PubMatic		self	US	advertising		tpw+wtm+pbs+ocd	wtm	76		
pubmine.com	s	Automattic		self	US	advertising	WordAds / Wordpress Ads	tpw+wtm	wtm	496		
pubnation.com	s	PubNation		self		advertising		tpw	tpw			
pubnative.net	s	Verve Group Europe GmbH		self		advertising		pbs	pbs	512		
pubnub.com	s	PubNub		self		other		wtm	prod			
puboclic.com	s	Puboclic		self		advertising		wtm	wtm			
pubperf.com	s	Pubperf		self		analytics	Pubperf Analytics	tpw	tpw			
pubrise.ai	s	pubrise		self		advertising		pbs	pbs			
pubtech.mgr.consensu.org	s	Pubtech CMP		self		consent-management		tpw	tpw			
pubwise.io	s	PubWise, LLLP		self		advertising		pbs	pbs	842		
pulpix.com	s	Adyoulike		self		advertising	Pulpix	wtm	wtm			
pulse360.com	s	Pulse360		self	US	advertising		wtm	wtm			
pulseinsights.com	s	Pulse Insights		self		analytics		tpw+wtm	wtm			
pulselive.mgr.consensu.org	s	Pulselive CMP		self		consent-management		tpw	tpw			
pulsemgr.com	s	BuySight (AOL)		self		advertising		tpw	tpw			
pulsepoint.com	s	PulsePoint, Inc.		self	US	advertising	PulsePoint	wtm	wtm			
pulseradius.com	s	ClearPier		self	CA	advertising		wtm	wtm			
punchtab.com	s	PunchTab		self	US	advertising		wtm	wtm			
purch.com	s	Purch Group, Inc.		self		advertising	Purch	tpw+wtm	wtm			
purecars.com	s	PureCars		self		customer-interaction		tpw	tpw			
purechat.com	s	Pure Chat		self		customer-interaction		tpw+wtm	wtm			
puserving.com	s	puserving.com		self				wtm	prod			
push.world	s	Push.world		self		customer-interaction		wtm	wtm			
pushame.com	s	pushame.com		self				wtm	prod			
pushcrew.com	s	Wingify		self	GB	advertising;customer-interaction	PushCrew / VWO Engage	tpw+wtm	wtm		PushCrew	
pushengage.com	s	Push Engage		self		customer-interaction		wtm	wtm			
pusher.com	s	Pusher		self		analytics		tpw+wtm	tpw			
pusherapp.com	s	Pusher		self		analytics		tpw+wtm	tpw			
pushnative.com	s	pushnative.com		self				wtm	prod			
pushno.com	s	pushno.com		self				wtm	prod			
pushwhy.com	s	pushwhy.com		self				wtm	prod			
pushwoosh.com	s	Pushwoosh		self		customer-interaction		wtm	wtm			
pv-cdn.net	s	Amazon		mem	US	cdn/hosting		cur	cur			
pvclouds.com	s	pvclouds.com		self				wtm	prod			
pvnsolutions.com	s	Tradedoubler AB		self	SE	advertising	Tradedoubler	tpw	tpw			
px-cdn.net	s	HUMAN Security (PerimeterX)		self		fraud-prevention		hst+cur	prod			
px-cloud.net	s	HUMAN Security (PerimeterX Cloud)		self		fraud-prevention		hst+cur	prod			
px.ads.linkedin.com	s	Microsoft		self	US	advertising	LinkedIn Conversion / LinkedIn Insight Tag	omni+hst	wtm		LinkedIn Ads	
px.marchex.io	s	Marchex		self	US	advertising		wtm	wtm			
px.multiscreensite.com	s	DudaMobile		self		advertising		wtm	wtm			
px.surveywall-api.survata.com	s	Survata		self		advertising		wtm	wtm			
px4.ads.linkedin.com	s	Microsoft		self	US	advertising	LinkedIn Insight Tag (v4)	hst	wtm		LinkedIn Ads	
pxi.pub	s	PerimeterX		self		fraud-prevention	PerimeterX Bot Defender	tpw	tpw			
pxlad.io	s	Dailymotion		self		other		tpw	tpw			
q-divisioncdn.de	s	Q-Division		self		advertising		wtm	prod			
q-sis.de	s	Kupona Media		self		advertising	Kupona	wtm	wtm			
q1media.com	s	Q1Media		self		advertising		tpw	tpw			
q1mediahydraplatform.com	s	Q1Media		self		advertising		tpw+wtm	wtm			
qadabra.com	s	Tremor Video	Nexxen	mem	US	advertising	Marimedia	wtm	wtm			
qadserve.com	s	Tremor Video	Nexxen	mem	US	advertising	Marimedia	wtm	wtm			
qadservice.com	s	Tremor Video	Nexxen	mem	US	advertising	Marimedia	wtm	wtm			
qb.boldapps.net	s	Bold		self		advertising		wtm	wtm			
qbaka.net	s	Qbaka		self		analytics		wtm	wtm			
qeryz.com	s	Qeryz		self		analytics		tpw	tpw			
qksz.net	s	Conversant	Epsilon (Publicis)	mem	US	advertising	CJ Affiliate	wtm	wtm			
qmerce.com	s	Apester Ltd		self		analytics	Apester	tpw	tpw			
qmodal.azurewebsites.net	e	ABA RESEARCH		self		analytics		tpw	tpw			
qnsr.com	s	QuinStreet		self	US	advertising		tpw+wtm	wtm			
qodeinteractive.com	s	Qode Interactive		self		cdn/hosting		tpw	tpw			
qq.com	s	QQ.com		self		other	Tencent	tpw+wtm	wtm		Tencent	
qrius.me	s	Mediafed		self		social	Qrius	tpw+wtm	wtm		Qrius	
qservz.com	s	WPP		self	GB	advertising	GroupM / Quisma	tpw+wtm	wtm		GroupM	
qsstats.com	s	QuinStreet		self	US	advertising		tpw	tpw			
qt.io	s	qt		self		advertising		pbs	pbs	1331		
qualaroo.com	s	Qualaroo		self		analytics		tpw+wtm+ocd	tpw			
qualified.com	s	Qualified (Pipeline Automation)		self		advertising		hst	prod			
qualtrics.com	s	Qualtrics	Silver Lake/CPP (Qualtrics)	mem		analytics		tpw+wtm	wtm			
quantcast.com	s	Quantcast International Limited	Quantcast	mem	US	advertising	Quantcast	wtm	wtm	11		
quantcast.mgr.consensu.org	s	Quantcast Choice	InMobi	mem		consent-management		tpw+cur	tpw			
quantcount.com	s	Quantcast International Limited	Quantcast	mem	US	analytics;audience-measurement	Quantcast / Quantcount	tpw+wtm+cur	wtm			
quantserve.com	s	Quantcast International Limited	Quantcast	mem	US	analytics;advertising;audience-measurement	Quantcast	tpw+wtm+hst+ocd+cur	wtm			
quantumdex.io	s	apacdex		self		advertising		pbs	pbs			
quantummetric.com	s	Quantum Metric, Inc.		self		analytics;session-replay	Quantum Metric	tpw+wtm+cur	wtm			
quartalflife.com	s	Investis Flife		self		cdn/hosting		tpw	tpw			
quartic.pl	s	QuarticOn S.A.		self		analytics	Quartic	wtm	wtm			
quarticon.com	s	QuarticOn S.A.		self		analytics	Quartic	wtm	wtm			
qubit.com	s	Qubit		self	GB	analytics	Qubit Opentag	tpw+wtm	wtm			
qubitproducts.com	s	Qubit		self	GB	analytics		tpw	tpw			
questionmarket.com	s	Millward Brown		self	US	advertising	Dynamic Logic	tpw+wtm	wtm		Dynamic Logic	
questionpro.com	s	QuestionPro		self		analytics		tpw	tpw			
queue-it.net	s	Queue-it		self		analytics		tpw+wtm	tpw			
quick-counter.net	s	Quick-counter.net		self		analytics		wtm	wtm			
quinstreet.com	s	QuinStreet		self	US	advertising		tpw+wtm	wtm			
quintelligence.com	s	Quintelligence		self	SI	analytics		wtm	wtm			
quintrics.nl	s	ShareCompany		self		customer-interaction		wtm	wtm			
quisma.com	s	WPP		self	GB	advertising	Quisma	wtm	wtm			
quora.com	s	Quora Ads		self		advertising;social	Quora / Quora Pixel	tpw+wtm+hst	tpw			
quovadisglobal.com	s	QuoVadis		self		other		tpw	tpw			
qutics.com	s	Qubit		self	GB	analytics		tpw	tpw			
qwobl.net	s	Bridgeline Digital		self	US	advertising	Audience Ad Network	wtm	wtm			
qzzr.com	s	Qzzr		self		analytics		tpw	tpw			
r.i.ua	s	I.UA		self	UA	advertising		wtm	wtm			
r1-cdn.net	s	RhythmOne, LLC		self	US	advertising	RadiumOne	tpw+wtm	wtm		RadiumOne	
r7ls.net	s	Impact Radius		self		other		wtm	wtm			
raac33.net	s	Piwik		self		analytics		tpw	tpw			
raasnet.com	s	Hearst Corporation		self	US	advertising	CoreAudience	wtm	wtm			
rackcdn.com	s					infrastructure		tpw+wtm			Rackspace	infrastructure
rackspacecloud.com	s					infrastructure		tpw			Rackspace	infrastructure
radarurl.com	s	RadarURL		self	US	analytics		wtm	wtm			
rakuten-static.com	s	Rakuten		mem		advertising	Rakuten Marketing	tpw	tpw			
rakuten.co.jp	s	Rakuten Marketing LLC		self		advertising	Rakuten	wtm	wtm			
rambler.ru	s	Rambler		self	RU	analytics		tpw+wtm	wtm			
rampanel.com	s	RAM		self		analytics		tpw	tpw	659		
ranker.com	s	Ranker		self		other		tpw	tpw			
rapidapi.com	s	RapidAPI		self		other		tpw	tpw			
rapidspike.com	s	RapidSpike		self		analytics		wtm	wtm			
rapidssl.com	s	RapidSSL		self		other		tpw	tpw			
rapidzebra.io	s	Raygun		self		other		tpw	tpw			
rapleaf.com	s	Acxiom		self	US	advertising;identity/data-broker	LiveRamp	wtm+cur	wtm			
rasp.mgr.consensu.org	s	Ringier Axel Springer CMP		self		consent-management		tpw	tpw			
ratevoice.com	s	SocialInterface		self	US	social	SocialRMS	wtm	wtm			
ravelin.com	s	Ravelin		self		analytics		tpw+wtm	tpw			
ravenjs.com	s	Sentry		self		analytics		tpw+wtm	wtm			
rawgit.com	s					infrastructure	GitHub / RawGit	tpw+wtm			GitHub, Inc.	infrastructure
raxcdn.com	s					infrastructure		tpw			Rackspace	infrastructure
raygun.io	s	Raygun		self		advertising		tpw+wtm	wtm			
rbl.ms	s	RebelMouse		self		advertising		tpw	tpw			
rbstsystems.live	s	robustApps		self		advertising		pbs	pbs			
rbxcdn.com	s	Roblox		self		other		wtm	prod			
rcoreads.com	s	roulax		self		advertising		pbs	pbs			
rcs.it	s	RCS MediaGroup S.p.A.		self		advertising	RCS	wtm	wtm			
rcsadv.it	s	RCS Media Group		self		advertising		tpw	tpw			
rcsmediagroup.it	s	RCS MediaGroup S.p.A.		self		advertising	RCS	wtm	wtm			
rcsmediagroup.mgr.consensu.org	s	RCS Pubblicita CMP		self		consent-management		tpw	tpw			
rd.clickshift.com	s	Webtrends		self	US	advertising	Webtrends Ads	wtm	wtm			
rdcdn.com	s	ReachDynamics		self		advertising		tpw	tpw			
rdstation.com.br	s	RD Station		self		advertising		ocd	ocd			
rdtcdn.com	s	redtube.com		self		cdn/hosting		wtm	prod			
rdtk.io	s	RedTrack		self				cname	cname			cname-target
reachforce.com	s	ReachForce		self		advertising;analytics		tpw+wtm	wtm			
reachgroup.com	s	The Reach Group GmbH		self		advertising	The Reach Group	wtm	wtm			
reachjunction.com	s	ReachJunction		self		advertising		wtm	wtm			
reachlocal.com	s	ReachLocal		self	US	advertising		wtm	wtm			
reachlocallivechat.com	s	ReachLocal		self	US	advertising		wtm	wtm			
reachmee.com	s	ReachMee		self		other		tpw	tpw			
reactful.com	s	Reactful		self		analytics		tpw	tpw			
reactivpub.fr	s	R-Advertising		self		analytics	Reactivpub	wtm	wtm			
reactx.com	s	High Impact Media		self		advertising		tpw	tpw			
readme.com	s	ReadMe		self	US	analytics		wtm	wtm			
readme.io	s	ReadMe		self	US	analytics		wtm	wtm			
readpeak.com	s	Readpeak Oy		self		advertising		pbs	pbs	290		
readrboard.com	s	Centre Phi		self		social	ReaderBoard	wtm	wtm			
readserver.net	s	appTV		self		advertising		wtm	wtm			
readspeaker.com	s	ReadSpeaker		self		customer-interaction		tpw+wtm	tpw			
realclick.co.kr	s	RealClick		self		advertising		wtm	wtm			
realmedia.com	s	AppNexus Inc.	Microsoft	mem	US	advertising	Open Adstream	wtm	wtm			
realmediadigital.com	s	AppNexus Inc.	Microsoft	mem	US	advertising	Open Adstream	wtm	wtm			
realperson.de	s	Optimise-it		self		customer-interaction	Realperson Chat	wtm	wtm			
realtime.co	s	Realtime		self		customer-interaction		tpw+wtm	wtm		internet business technologies	
realytics.io	s	Realytics		self		analytics		wtm	wtm	1025		
realytics.net	s	Realytics		self		analytics		tpw	tpw			
rebelmouse.com	s	RebelMouse		self		advertising		tpw	tpw			
recaptcha.net	s	Google	Alphabet (Google)	mem	US	fraud-prevention	Google reCAPTCHA	tpw+cur	tpw			
receiptful.com	s	Receiptful		self		other		tpw	tpw			
receptivity.io	s	contxtful		self		advertising		pbs	pbs			
recettes.net	s	Recettes.net		self		other		wtm	wtm			
reciteme.com	s	Recite Me		self		other		tpw	tpw			
recobell.io	s	RecoBell		self		analytics		tpw	tpw			
recollect.net	s	ReCollect		self		other		tpw	tpw			
recommend.pro	s	Recommend		self		analytics		tpw	tpw			
recreativ.ru	s	Recreativ		self		advertising		wtm	wtm			
recruitmentplatform.com	s	Lumesse		self		other		tpw	tpw			
redblue.de	s	redblue		self		analytics		wtm	prod			
redcourtside.com	s	DoublePimp		self	US	advertising		wtm	wtm			
redd.it	s	reddit		self	US	social		wtm	wtm			
reddit-image.s3.amazonaws.com	s	reddit		self	US	social		wtm	wtm			
reddit.com	s	reddit		self	US	social;advertising	Reddit Pixel	tpw+wtm+omni+ocd	wtm			
redditmedia.com	s	reddit		self	US	social		wtm	wtm			
redditstatic.com	s	reddit		self	US	social;advertising	Reddit Pixel (CDN)	tpw+wtm+hst	wtm			
redhelper.ru	s	RedHelper		self		customer-interaction		wtm	wtm			
rediads.com	s	rediads		self		advertising		pbs	pbs			
redintelligence.net	s	The Reach Group GmbH		self		advertising	Reach Group / The Reach Group	tpw+wtm	wtm	382		
redirecting2.net	s	Understand Digital		self		advertising		tpw	tpw			
redirectingat.com	s	SkimLinks		self	GB	advertising	Skimbit	tpw+wtm	wtm		Skimbit	
redtram.com	s	RedTram		self		advertising		wtm	wtm			
redtube.com	s	redtube.com		self		cdn/hosting		wtm	prod			
reduxmedia.com	s	Redux Media		self	CA	advertising		wtm	wtm			
reduxmediagroup.com	s	Redux Media		self	CA	advertising		wtm	wtm			
reedbusiness.net	s	Andera Partners		self	FR	analytics	Reed Business Information	wtm	wtm			
reembed.com	s	reEmbed		self		media		tpw+wtm	wtm			
reevoo.com	s	Reevoo		self	US	analytics;advertising		tpw+wtm	wtm			
refericon.pl	s	Refericon		self		advertising		wtm	wtm			
refersion.com	s	Refersion		self		advertising		tpw+wtm	wtm			
refinedads.com	s	Refined Labs		self		advertising	Refined Ads	tpw+wtm	wtm		Refined Ads	
reflektion.com	s	Reflektion		self		analytics		tpw	tpw			
reflow.tv	s	Scenestealer		self		advertising	Reflow	tpw	tpw			
reformal.ru	s	Reformal		self		customer-interaction		wtm	wtm			
region1.analytics.google.com	s	Google	Alphabet (Google)	mem	US	advertising		thar	thar			
region1.google-analytics.com	s	Google	Alphabet (Google)	mem	US	analytics		thar	thar			
reinvigorate.net	s	Media Temple		self	US	analytics	Reinvigorate	wtm	wtm			
reklamstore.com	s	Reklam Store		self	TR	advertising		wtm	wtm			
reklamup.com	s	reklamup		self		advertising		pbs	pbs	1619		
rekmob.com	s	Rekmob		self		advertising		ocd	ocd			
relap.io	s	Relap		self		advertising		wtm	wtm			
relay42.com	s				US	tag-manager		cur				
relestar.com	s	Relestar		self	US	advertising;analytics	Relevad ReleStar	tpw+wtm	wtm		Relevad	
relevant-digital.com	s	Relevant Digital Oy		self		advertising		pbs	pbs	1100		
relevant4.com	s	relevant4 GmbH		self		other		wtm	prod			
remarketingpixel.com	s	Adsterra Network		self		advertising	Remarketing Pixel	tpw	tpw			
remarketstats.com	s	ClickCertain		self		advertising		wtm	wtm			
remintrex.com	s	SmartUp Venture		self		advertising	Remintrex	tpw+wtm	tpw			
remove.video	s	remove.video		self		other		wtm	prod			
report.appmetrica.yandex.net	s	Yandex		mem	RU	advertising		thar	thar			
reporting.singlefeed.com	s	SingleFeed		self	US	advertising		wtm	wtm			
republer.com	s	Republer		self		advertising		tpw+wtm	wtm			
res-1.cdn.office.net	s	Microsoft		self	US	cdn/hosting	Microsoft Office (CDN)	hst	wtm			
res-x.com	s	Certona		self	US	analytics;advertising	Resonance Insights	tpw+wtm	wtm		Resonance Insights	
res.cloudinary.com	s	Cloudinary		self		cdn/hosting	Cloudinary (Delivery)	hst	tpw			
research-int.se	s	WPP		self	GB	analytics;audience-measurement	Kantar Sifo / TNS	tpw+wtm	wtm		Kantar Sifo	
research.de.com	s	Meetrics		self	DE	advertising		wtm	wtm			
researchgnow.com	s	Research Now Group, Inc		self		analytics	Research Now	tpw	tpw			
researchnow.com	s	Research Now Group, Inc		self		analytics;advertising	Research Now	tpw+wtm	wtm			
researchonline.org.uk	s	Skills Development Scotland		self		other	Research Online	tpw	tpw			
resetdigital.co	s	Reset Digital Europe Ltd		self		advertising		pbs	pbs	1162		
resmeter.respublica.al	s	Respublica		self		analytics	Res-meter	wtm	wtm			
reson8.com	s	Resonate		self	US	analytics;advertising	Resonate Networks	tpw+wtm	wtm			
resources.fairfax.com.au	e	Fairfax Media		self		other		tpw	tpw			
respondhq.com	s	Respond		self		advertising		wtm	wtm			
responsetap.com	s	ResponseTap		self	GB	analytics;advertising		tpw+wtm	wtm			
responsivevoice.org	s	ResponsiveVoice		self		other		tpw	tpw			
responsys.net	s	Oracle		self	US	customer-interaction	Oracle Responsys	tpw	tpw			
resrc.it	s	ReSRC		self		other		tpw	tpw			
resultslist.com	s	SLI Systems		self		other		tpw	tpw			
resultspage.com	s	SLI Systems		self		customer-interaction		tpw+wtm	wtm			
retailrocket.net	s	Retail Rocket		self		advertising		wtm	wtm			
retailrocket.ru	s	Retail Rocket		self		advertising		wtm	wtm			
retargeter.com	s	ReTargeter		self	US	advertising	ReTargeter Beacon	tpw+wtm	wtm			
retargeter.com.br	s	ShopBack		self		advertising	Shop Target	wtm	wtm			
retargeting.cl	s	Retargeting		self		advertising	Retargeting.cl	wtm	wtm			
retentionscience.com	s	Retention Science		self		advertising		tpw	tpw			
reussissonsensemble.fr	s	affilinet		self		advertising		tpw	tpw			
reutersmedia.net	s	Reuters media		self		cdn/hosting		wtm	prod			
revcontent.com	s	Revcontent, LLC		self		advertising	Revcontent	tpw+wtm+pbs	wtm	203		
revee.com	s	Revee		self		advertising		tpw	tpw			
revelations.trovus.co.uk	s	Trovus Revelations		self	GB	advertising		wtm	wtm			
revenue.com	s	Revenue		self		advertising		wtm	wtm			
revenueconduit.com	s	Revenue Conduit		self		other		tpw	tpw			
revenuemantra.com	s	RevenueMantra		self		advertising		tpw+wtm	wtm			
reviews.co.uk	s	Reviews.co.uk		self		analytics		tpw	tpw			
reviews.io	s	Reviews.io		self		analytics		tpw	tpw			
revive-adserver.com	s	Revive Adserver		self		advertising		wtm	wtm			
revivve.com	s	REVIVVE		self		advertising		tpw	tpw			
revjet.com	s	RevJet		self		advertising		tpw	tpw	759		
revolvermaps.com	s	Revolver Maps		self	US	analytics		tpw+wtm	wtm			
revresponse.com	s	Netline		self	US	advertising	RevResponse	wtm	wtm			
revsci.net	s	AudienceScience		self	US	advertising		tpw+wtm	wtm			
revv.co	s	Revv		self		other		tpw	tpw			
rewardstyle.com	s	rewardStyle.com		self		advertising		tpw	tpw			
rezync.com	s	Zeta Global		self	US	customer-interaction	Zync	tpw	tpw			
rfihub.com	s	Zeta Global		self	US	advertising;customer-interaction	Rocket Fuel / Zeta	tpw+wtm	wtm		Rocket Fuel	
rfihub.net	s	Zeta Global		self	US	advertising;customer-interaction	Rocket Fuel / Zeta	tpw+wtm	wtm		Rocket Fuel	
rhythmxchange.com	s	RhythmOne, LLC		self	US	advertising;media	Zenovia Digital Exchange / Rythmxchange	tpw+wtm	wtm		Zenovia Digital Exchange	
ria.ru	s	ria.ru		self		other		wtm	prod			
rialpay.com	s	TrialPay		self		advertising		wtm	prod			
rich-agent.s3.amazonaws.com	s	Burt		self	US	advertising		wtm	wtm			
richaudience.com	s	Rich Audience Technologies SLU		self		advertising		pbs+ocd	pbs	108		
richaudience.mgr.consensu.org	s	Rich Audience CMP		self		consent-management		tpw	tpw			
richmedia247.com	s	NCOL		self		advertising		wtm	wtm			
richmetrics.com	s	Burt		self	US	analytics;advertising		tpw+wtm	wtm			
richrelevance.com	s	RichRelevance		self	US	analytics;customer-interaction		tpw+wtm	wtm			
rightnowtech.com	s	Oracle		self	US	customer-interaction	RightNow Service Cloud / Oracle RightNow	tpw+wtm	wtm			
ring.com	s	Amazon		mem	US	other		cur	cur			
ringier.ch	s	Ringier AG		self		analytics	Ringier	wtm	wtm			
ringrevenue.com	s	Invoca		self	US	advertising		wtm	wtm			
riskified.com	s	Riskified		self		fraud-prevention;customer-interaction		tpw+wtm+cur	wtm			
rkdms.com	s	Dentsu Aegis Network		self	US	advertising;analytics;identity/data-broker	Merkle Paid Search / Merkle RKG	tpw+wtm+cur	wtm		Merkle	
rlcdn.com	s	Acxiom		self	US	analytics;identity/data-broker;advertising	LiveRamp IdentityLink / LiveRamp	tpw+wtm+ocd+cur	wtm	97	LiveRamp IdentityLink | Tower Data	
rlcdn.net	s	ReachLocal		self	US	advertising		wtm	wtm			
rmbn.ru	s	Rich Media Banner Network		self		advertising		wtm	wtm			
rmtag.com	s	Rakuten Marketing LLC		self		advertising	Rakuten Marketing / Rakuten Display	tpw+wtm	wtm			
rncdn3.com	s					infrastructure		wtm			Reflected Networks	infrastructure
rnengage.com	s	Oracle		self	US	customer-interaction	RightNow Service Cloud / Oracle RightNow	tpw+wtm	wtm			
rnkr-static.com	s	Ranker		self		other		tpw	tpw			
rns.matelso.de	s	Matelso		self		analytics		wtm	wtm			
ro2.biz	s	Ro2.biz		self		advertising		wtm	wtm			
rockabox.co	s	Rockabox Media Ltd		self		advertising	Scoota	tpw+wtm	wtm		Scoota	
rocket.la	s	Rocket.la		self		advertising	Rocket.ia	wtm	wtm			
rocketlab.ai	s	rocketlab		self		advertising		pbs	pbs			
roeye.com	s	R.O.EYE Limited (SingleView)		self		advertising		hst	prod			
roeyecdn.com	s	R.O.EYE Limited (CDN)		self		advertising		hst	prod			
roi.vertical-leap.co.uk	s	Vertical Leap		self	GB	advertising		wtm	wtm			
roia.biz	s	Mercury Media		self	US	advertising		wtm	wtm			
roitesting.com	s	IBM		self	US	customer-interaction	Unica	wtm	wtm			
rollad.ru	s	Rollad		self		advertising		wtm	wtm			
rollbar.com	s	Rollbar		self		other		tpw	tpw			
romancart.com	s	RomanCart		self		other		tpw	tpw			
rondavu.com	s	Rondavu		self		advertising		tpw	tpw			
roomkey.com	s	Roomkey		self		other		tpw	tpw			
rotaban.ru	s	RotaBan		self		advertising		wtm	wtm			
rotator.adjuggler.com	s	NUI Media		self	US	advertising		wtm	wtm			
route.carambo.la	s	Carambola		self		advertising		wtm	wtm			
routenplaner-karten.com	s	Routenplaner Karten		self		customer-interaction		wtm	prod			
rovicorp.com	s	Tivo		self		analytics		tpw	tpw			
rovion.com	s	Rovion		self	US	advertising		wtm	wtm			
rp-api.com	s	Repost		self	US	advertising	Repost.us	wtm	wtm			
rpxnow.com	s	Akamai Technologies		self	US	analytics	Janrain	tpw+wtm	wtm		Janrain	
rqtrk.eu	s	Roq.ad GmbH		self		advertising	Roq.ad	wtm	wtm			
rs6.net	s	Constant Contact		self	US	advertising		wtm	wtm			
rsa.min.js	s	RudderStack (Analytics SDK)		self		identity/data-broker		hst	prod			
rss2json.com	s	rss2json		self		other		tpw	tpw			
rssinclude.com	s	RSSinclude		self		social		tpw	tpw			
rsspump.com	s	RSSPump		self		customer-interaction		wtm	wtm			
rsvpgenius.com	s	Genius		self	US	analytics		wtm	wtm			
rt.analytics.anvato.net	s	Google	Alphabet (Google)	mem	US	media	Anvato	wtm	wtm			
rtb-greedygame.com	s	greedygame		self		advertising		pbs	pbs			
rtb-media.me	s	RTB Media		self		advertising		tpw	tpw			
rtb-nuclion.io	s	nuclion		self		advertising		pbs	pbs			
rtb-oveeo.com	s	oveeo		self		advertising		pbs	pbs			
rtb-stack.com	s	Admixer EU GmbH		self		advertising		pbs	pbs	511		
rtb.mx	s	AMX (Adaptive Media Exchange)		self	US	advertising		cur	cur			
rtb.openx.net	s	OpenX		self	US	advertising		thar	thar			
rtbhouse.com	s	RTB House		self	PL	advertising		cur	cur	16		
rtbidder.net	s	Zenovia		self		advertising	Brandscreen	tpw+wtm	wtm		Brandscreen	
rtbshark.com	s	flatads		self		advertising		pbs	pbs			
rtbsrv.com	s	Mars Media Group		self		advertising		pbs	pbs	776		
rtbsuperhub.com	s	rtbsuperhub.com		self		advertising		wtm	prod			
rtl.de	s	RTL Group		self		other		wtm	wtm			
rtm.com	s	Realtime		self		advertising	Realtime Media (Brian Communications)	tpw	tpw			
rtmark.net	s	Big Wall Vision		self		advertising	Advertising Technologies Ltd	wtm	wtm			
rtoaster.jp	s	Brainpad		self		customer-interaction	Rtoaster	tpw	tpw			
rtrk.co.nz	s	ReachLocal		self	US	advertising		tpw	tpw			
rts.sparkstudios.com	s	Spark Studios		self	US	media		wtm	wtm			
rttrk.com	s				US			cname				cname-target
ru4.com	s	Zeta Global		self	US	advertising;customer-interaction	Rocket Fuel / Zeta	tpw+wtm	wtm		Rocket Fuel	
rubiconproject.com	s	Magnite		self	US	advertising	Rubicon Project / Rubicon	tpw+wtm+pbs+ocd	wtm	52		
rubikloud.com	s	Rubikloud.com		self		analytics		tpw	tpw			
rudder-analytics.min.js	s	RudderStack (Analytics SDK, legacy)		self		identity/data-broker		hst	prod			
rudderlabs.com	s	RudderStack		self	US	analytics		cur	cur			
rudderstack.com	s	RudderStack		self	US	analytics		omni	prod			
ruleranalytics.com	s	Ruler		self		analytics	Ruler Analytics	tpw	tpw			
rum.us-east-1.amazonaws.com	s					analytics;infrastructure		cur			Amazon	infrastructure
rummblelabs.com	s	Seldon		self		analytics		tpw	tpw			
run.admost.com	s	adMOST		self	TR	advertising		wtm	wtm			
runadtag.com	s	RUN		self	US	advertising		tpw+wtm	wtm			
rundsp.com	s	RUN		self	US	advertising		tpw+wtm	wtm			
runmewivel.com	s	runmewivel.com		self		cdn/hosting		wtm	prod			
rutarget.ru	s	Segmento		self		advertising		tpw+wtm	wtm			
ruxit.com	s	Dynatrace		self	US	analytics		tpw	tpw			
rvty.net	s	RTBmarkt		self		advertising		wtm	wtm	168		
rxthdr.com	s	Roxot		self		advertising		tpw	tpw			
s-9.us	s	ShopRunner		self		other		tpw	tpw			
s-microsoft.com	s	Microsoft		self	US	other	Microsoft Services	wtm	wtm			
s-msft.com	s	Bing Ads		self		advertising		tpw	tpw			
s-msn.com	s	Microsoft		self	US	advertising	Bing Ads / Microsoft Network	tpw+wtm	wtm		Bing Ads	
s-nbcnews.com	s	NBC News		self		other		wtm	prod			
s-onetag.com	s	OneTag		self	GB	advertising		wtm	wtm			
s.clickability.com	s	Upland Software		self	US	advertising	Upland Clickability Beacon	wtm	wtm			
s.dogannet.tv	s	Dogannet		self		advertising		wtm	wtm			
s.edkay.com	s	Campus Explorer		self		analytics		wtm	wtm			
s.idio.co	s	Idio		self		advertising		wtm	wtm			
s.lianmeng.360.cn	s	Qihoo 360 Technology		self		analytics	Qihoo 360	wtm	wtm			
s.mousetrace.com	s	MouseTrace		self		analytics		wtm	wtm			
s.pinimg.com	s	Pinterest		self	US	advertising	Pinterest (CDN)	hst	wtm			
s.tcimg.com	s	trendcounter		self		analytics		wtm	wtm			
s.yimg.jp	e	Yahoo! Japan		self	JP	advertising	Yahoo! JAPAN Ads	tpw	tpw			
s0.wp.com	e	Automattic		self	US	cdn/hosting	WordPress	tpw	tpw			
s1.mediaad.org	s	MediaAd		self		advertising		wtm	wtm			
s1.wp.com	e	Automattic		self	US	cdn/hosting	WordPress	tpw	tpw			
s2.contribusourcesyndication.com	s	Contribusource		self		advertising		wtm	wtm			
s2.wp.com	e	Automattic		self	US	cdn/hosting	WordPress	tpw	tpw			
s24.com	s	Shopping24 internet group		self		advertising		wtm	prod			
s2betrieb.de	s	SinnerSchrader Deutschland		self		advertising		tpw	tpw			
s2d6.com	s	APD		self		advertising	dgm	wtm	wtm			
s2s.singular.net	s	Singular Labs, Inc.		self				thar	thar			
s3.advarkads.com	s	Advark		self		advertising		wtm	wtm			
s3ae.com	s	Sophus3		self	GB	analytics		tpw	tpw			
s3xified.com	s	s3xified.com		self				wtm	prod			
s81c.com	s	IBM		self	US	analytics	IBM Digital Analytics	tpw	tpw			
sa-as.com	s	Kickfire		self	US	advertising		wtm	wtm			
sa.entireweb.com	s	Entireweb		self	US	advertising	SpeedyAds	wtm	wtm			
sa.etp-prod.com	s	ETP		self		analytics		wtm	wtm			
saas.intelligencefocus.com	s	IntelligenceFocus		self	US	analytics		wtm	wtm			
saas.seewhy.com	s	SAP		self		analytics	SAP CRM	wtm	wtm			
sabio.co.uk	s	Sabio		self		customer-interaction		tpw	tpw			
sageanalyst.net	s	IPMG		self	US	advertising	SageMetrics	wtm	wtm			
sagepay.com	s	Sage Pay Europe		self		payment	sage Pay	tpw	tpw			
sail-horizon.com	s	Sailthru		self	US	analytics;advertising	Sailthru Horizon	tpw+wtm	wtm			
sail-personalize.com	s	Sailthru		self	US	analytics;advertising	Sailthru Horizon	tpw+wtm	wtm			
sail-track.com	s	Sailthru		self	US	analytics		tpw	tpw			
sailthru.com	s	Sailthru		self	US	customer-interaction;advertising	Sailthru Sightlines / Sailthru Horizon	tpw+wtm	wtm			
sajari.com	s	Sajari Pty		self		other		tpw	tpw			
salecycle.com	s	SaleCycle		self	US	advertising		tpw+wtm	wtm			
salesforce.com	s	Salesforce		self	US	advertising	Salesforce.com	tpw+wtm+ocd	wtm			
salesforceliveagent.com	s	Salesforce		self	US	customer-interaction	Salesforce Live Agent	tpw+wtm	wtm			
salesloft.com	s	SalesLoft		self		customer-interaction		tpw	tpw			
salesmanago.com	s	SALESmanago		self		analytics		wtm	wtm			
salesmanago.pl	s	SALESmanago		self		analytics		wtm	wtm			
salespidermedia.com	s	SaleSpider Media		self		advertising		wtm	wtm			
salesviewer.com	s	SalesViewer		self		analytics		wtm	wtm			
sam4m.com	s	S4M		self		advertising		tpw	tpw			
samba.tv	s	Free Stream Media Corp. dba Samba TV		self		advertising	Samba TV	tpw+wtm	wtm	350;351	Samba	
samplicio.us	s	Samplicio.us		self		analytics		tpw	tpw			
sanoma.fi	s	Sanoma		self	US	advertising		wtm	wtm			
sap-xm.org	s	SAP Exchange Media		self		advertising		wtm	prod			
sape.ru	s	Sape Sapient Solution		self		analytics	Sape	wtm	wtm			
sara.media	s	Amelia Communication		self		cdn/hosting		tpw	tpw			
sas.com	s	SAS		self	US	advertising;analytics	SAS Institute	tpw+wtm	wtm			
sascdn.com	s	Smart Adserver	Equativ	mem	FR	advertising		tpw+wtm	wtm			
sasqos.com	s	Smart Adserver	Equativ	mem	FR	advertising		tpw	tpw			
satori.segs.jp	e	SATORI		self		customer-interaction		tpw	tpw			
say.ac	s	Say.ac		self		advertising		wtm	wtm			
saymedia.com	s	Say Media		self	US	advertising		tpw	tpw			
sb.scorecardresearch.com	s	Comscore		mem	US	advertising		omni	cur		Scorecard Research	
sc-static.net	s	Snap Technologies	Snap	mem	US	analytics;advertising	Snapchat / Snapchat For Business	tpw+wtm	wtm			
sc.adobedc.net	s	Adobe		self	US	analytics		cname	cname			cname-target
sc.omtrdc.net	s	Adobe		self	US	analytics		cname	cname			cname-target
scalibur.io	s	scalibur		self		advertising		pbs	pbs	1471		
scan-trail.com	s	Lead Forensics		self		advertising		wtm	wtm			
scan.botscanner.com	s	BotScanner		self		analytics		wtm	wtm			
scanalert.com	s	McAfee		self	US	other	McAffee / McAfee Secure	tpw+wtm	wtm		McAffee	
scanscout.com	s	Tremor Video	Nexxen	mem	US	advertising;media	VideoHub	tpw+wtm	wtm			
scarabresearch.com	s	Emarsys		self		analytics;advertising	Smart Insight Tracking / Scarab Research	tpw+wtm	wtm			
scdn.co	s	Spotify		self	SE	media		tpw+wtm	wtm			
scene7.com	s	Adobe		self	US	advertising	Adobe Scene7 / Adobe Dynamic Media	tpw+wtm	wtm			
schetu.net	s	Advaction		self		advertising		wtm	wtm			
schibsted.com	s	Schibsted ASA		self	US	other	Schibsted Media Group	wtm	wtm			
schibsted.io	s	Schibsted ASA		self	US	other	Schibsted Media Group	wtm	wtm			
schneevonmorgen.com	s	Schnee von Morgen		self		media		wtm	prod			
scoota.co	s	Scoota		self		advertising		tpw	tpw			
scorecard.wspisp.net	s	Web.com Group		self		advertising	Leads by Web.com	wtm	wtm			
scorecardresearch.com	s	Comscore		mem	US	advertising;audience-measurement;analytics	Scorecard Research / ScoreCard Research Beacon	tpw+wtm+hst+ocd+cur	cur	77	Scorecard Research	
scoreresearch.com	s	Comscore		mem	US	analytics;audience-measurement	ScoreCard Research Beacon	wtm	wtm			
scout.scoutanalytics.net	s	Scout Analytics		self	US	advertising		wtm	wtm			
scoutanalytics.net	s	ServiceSource International		self		customer-interaction		tpw	tpw			
scr.kliksaya.com	s	KlikSaya		self	US	advertising		wtm	wtm			
screencore.io	s	screencore		self		advertising		pbs	pbs	1473		
scribblelive.com	s	ScribbleLive		self		advertising		tpw+wtm	tpw			
scribol.com	s	Scribol		self	GB	advertising		wtm	wtm			
script.click360.io	s	Click360		self		analytics		wtm	wtm			
script.crazyegg.com	s	Crazy Egg		self	US	session-replay		omni	wtm			
scripts.clarity.ms	s	Microsoft		self	US	session-replay	Microsoft Clarity (CDN)	hst	cur			
scroll.com	s	Scroll		self	US	other		tpw+wtm	wtm			
scrsrch.com	s	Comscore		mem	US	analytics;audience-measurement	ScoreCard Research Beacon	wtm	wtm			
scrvt.com	s	Infopark		self		cdn/hosting		tpw	tpw			
scupio.com	s	Bridgewell		self		advertising	Bridgewell DSP / Scupio	tpw+wtm	wtm			
sdad.guru	s	Instart Logic Inc.		self		advertising	Instart Logic	wtm	wtm			
sddan.com	s	Sirdata		mem	FR	analytics;identity/data-broker		wtm+cur	wtm			
sddan.mgr.consensu.org	s	Sirdata CMP		self		consent-management		tpw	tpw			
sdfje.com	s	AdOn Network		self	US	advertising		wtm	wtm			
sdk-api-v1.singular.net	s	Singular Labs, Inc.		self		analytics		thar	thar			
sdk-api.kidoz.net	s	KIDOZ Ltd.		self		advertising		thar	thar			
sdk.privacy-center.org	e	Didomi		self	FR	consent-management		tpw	tpw			
sdlmedia.com	s	SDL		self		other	SDL Media Manager	tpw	tpw			
sdp-campaign.de	s	Deutsche Telekom		self		other		wtm	prod			
sdsbucket.s3.amazonaws.com	s	UserReport		self	US	customer-interaction		wtm	wtm			
seadform.net	s	Adform		self	DK	advertising		wtm	wtm			
seal.godaddy.com	s	GoDaddy		self	US	other	GoDaddy Site Seal	wtm	wtm			
seal.verisign.com	s	Symantec		self		other	Symantec (Norton Secured Seal)	wtm	wtm			
search123.uk.com	s	Search123		self		advertising		wtm	wtm			
searchanise.com	s	Searchanise		self		analytics		tpw	tpw			
searchforce.net	s	SearchForce		self	US	advertising		tpw+wtm	wtm			
searchg2.crownpeak.net	s	Crownpeak		mem		other		wtm	wtm			
searchignite.com	s	Zeta Global		self	US	customer-interaction;advertising	Ignition One / SearchIgnite	tpw+wtm	wtm		Ignition One	
searchmarketing.com	s	ChannelAdvisor		self	US	advertising		tpw+wtm	wtm			
searchspring.net	s	SearchSpring		self		other		tpw	tpw			
secomapp.com	s	Secomapp		self		other		tpw	tpw			
sectigo.com	s	Sectigo		self		other		tpw	tpw			
secure-traffic.com	s				US			cname				cname-target
secure.adnxs.com	s	Microsoft		self	US	advertising		thar	thar			
secure.apps.shappify.com	s	Bold		self		advertising		wtm	wtm			
secure.comodo.net	s	Comodo		self		other	TrustLogo	wtm	wtm			
secure.footprint.net	s					infrastructure		tpw			Level3	infrastructure
securedtouch.com	s	SecuredTouch		self		analytics		wtm	prod			
securedvisit.com	s	SecuredVisit		self		advertising		tpw+wtm	wtm		4Cite Marketing	
securepaths.com	s	Media Impact		self		advertising	Forensiq	wtm	wtm			
secureprivacy.ai	s	Secure Privacy		self	DK	consent-management		cur	cur			
secureprivacy.mgr.consensu.org	s	Secure Privacy CMP		self		consent-management		tpw	tpw			
securepubads.g.doubleclick.net	s	Google	Alphabet (Google)	mem	US	advertising		thar	thar			
securestudies.com	s	Comscore		mem	US	analytics;audience-measurement	Full Circle Studies / ScoreCard Research Beacon	tpw+wtm	wtm		Full Circle Studies	
securiti.mgr.consensu.org	s	Securiti CMP		self		consent-management		tpw	tpw			
securitymetrics.com	s	SecurityMetrics		self		other		tpw	tpw			
sedotracker.com	s	etracker GmbH		self	DE	analytics	etracker	wtm	wtm			
seedtag.com	s	Seedtag Advertising S.L		self		advertising	Seedtag	tpw+wtm+pbs+ocd	wtm	157		
seewhy.com	s	SAP		self		advertising	SAP Hybris Marketing Convert	tpw	tpw			
segmanta.com	s	Segmanta		self		customer-interaction		tpw	tpw			
segment.com	s	Segment	Twilio	mem	US	analytics		tpw+wtm	wtm			
segment.io	s	Segment	Twilio	mem	US	analytics		tpw+wtm	wtm			
segmentapis.com	s	Segment	Twilio	mem	US	analytics		omni	prod			
segmentstream.com	s	SegmentStream		self		customer-interaction		tpw	tpw			
segmint.net	s	Segmint		self		analytics		tpw+wtm	wtm			
sekindo.com	s	SekiNdo		self		advertising		tpw+wtm	wtm			
selectmedia.asia	s	SelectMedia International		self		other		tpw	tpw			
sellpoint.net	s	Sellpoints		self		advertising		wtm	wtm			
sellpoints.com	s	Sellpoints		self		analytics;advertising		tpw+wtm	wtm			
semantictec.com	s	Quantcast International Limited	Quantcast	mem	US	analytics	Quantcast	tpw	tpw			
semantiqo.com	s	Semantiqo		self		advertising		wtm	prod			
semasio.net	s	Semasio GmbH		self		analytics;advertising	Semasio	tpw+wtm+ocd	wtm			
semilo.com	s	Semilo		self		advertising		wtm	wtm			
semknox.com	s	SEMKNOX GmbH		self		other		wtm	prod			
sendgrid.net	s				US	email		cur				
sendinblue.com	s	Brevo		self	FR	email		cur	cur			
sendpulse.com	s	SendPulse		self		advertising		wtm	prod			
sendsay.ru	s	Sendsay		self		customer-interaction		wtm	wtm			
sensic.net	s	GfK Group		self	US	advertising	GfK	wtm	wtm	758		
sentifi.com	s	Sentifi AG		self		social;analytics	Sentifi	tpw+wtm	wtm			
sentry-cdn.com	s	Sentry		self		other	Sentry (CDN)	tpw+hst	tpw			
sentry.io	s	Sentry		self		analytics		tpw+wtm+hst	wtm			
sepyra.com	s	Sepyra		self		advertising		wtm	wtm			
serve.albacross.com	s	Albacross		self		advertising		wtm	wtm			
servebom.com	s	Purch Group, Inc.		self		advertising	Best Of Media S.A. / Purch	tpw+wtm	wtm		Best Of Media S.A.	
servedby-buysellads.com	s	BuySellAds.com		self	US	advertising	BuySellAds	wtm	wtm			
servedby.adxpose.com	s	Comscore		mem	US	advertising	AdXpose	wtm	wtm			
servedbyopenx.com	s	OpenX		self	US	advertising		tpw+wtm	wtm			
servenobid.com	s	NoBid, Inc.		self		advertising		pbs	pbs	816		
server.exposebox.com	s	Expose Box		self		advertising		wtm	wtm			
serverbid.com	s	GiftConnect		self	US	advertising	Consumable	tpw+wtm+pbs	wtm	591	Consumable | Consumable, Inc	
service.collarity.com	s	Collarity		self	US	advertising		wtm	wtm			
service.giosg.com	s	Giosg		self		analytics		wtm	wtm			
service.octavius.rocks	s	Octavius		self		advertising		wtm	wtm			
service.optify.net	s	Optify		self	US	advertising		wtm	wtm			
services.sheerid.com	s	SheerID		self		advertising		wtm	wtm			
services.usercentrics.eu	s	Usercentrics CMP		self		consent-management		tpw	tpw			
servicetick.com	s	ServiceTick		self		analytics		tpw	tpw			
serving-sys.com	s	Amazon		mem	US	advertising;customer-interaction	Sizmek / Zeta	tpw+wtm+cur	cur	68	Sizmek | Zeta Global	
servmetric.com	s	GovMetric		self		analytics	ServMetric	tpw+wtm	wtm		ServMetric	
sesamestats.com	s	WPP		self	GB	analytics;audience-measurement	Kantar / TNS	tpw+wtm+cur	wtm		Kantar	
sessioncam.com	s	SessionCam		self		analytics;session-replay		tpw+wtm+cur	wtm		ServiceTick	
sessionly.io	s	Sessionly		self		customer-interaction		wtm	wtm			
sexad.net	s	SexAdNetwork		self	US	advertising		wtm	wtm			
sextracker.com	s	SexTracker		self	US	advertising		wtm	wtm			
sexypartners.net	s	sexypartners.net		self		advertising		wtm	prod			
seznam.mgr.consensu.org	s	Seznam.cz CMP		self		consent-management		tpw	tpw			
sf.exposebox.com	s	Expose Box		self		customer-interaction	Expose Box Widgets	wtm	wtm			
sfr.fr	s	SFR		self		other		tpw	tpw			
shappify-cdn.com	s	Bold Commerce		self		other		tpw	tpw			
shappify.com	s	Bold Commerce		self		other		tpw	tpw			
shareaholic.com	s	Shareaholic		self		social;analytics		tpw+wtm	wtm			
shareasale.com	s	ShareASale		self	US	advertising		wtm	wtm			
sharebutton.co	s	carrot		self		social		tpw	tpw			
sharecompany.nl	s	ShareCompany		self		customer-interaction		wtm	wtm			
sharepointonline.com	s	Microsoft		self	US	customer-interaction	Microsoft SharePoint	wtm	wtm			
shareth.ru	s	Sharethrough, Inc	Equativ	mem	US	advertising	ShareThrough	wtm	wtm			
sharethis.com	s	ShareThis, Inc.		self	US	social;advertising	ShareThis	tpw+wtm+ocd	wtm	33		
sharethis.mgr.consensu.org	s	ShareThis CMP		self		consent-management		tpw	tpw			
sharethrough.com	s	Sharethrough, Inc	Equativ	mem	US	advertising	Sharethrough	tpw+wtm+pbs+ocd	wtm	80		
sharpspring.com	s	SharpSpring		self		customer-interaction;analytics		tpw+wtm	wtm			
sheego.de	s	sheego.de		self		other		wtm	prod			
shink.in	s	Shrink.in		self		customer-interaction	Shrink	wtm	wtm			
shinobi.jp	s	Samurai Factory		self	JP	analytics	Ninja Access Analysis	wtm	wtm			
shinystat.com	s	ShinyStat		self	IT	analytics		wtm	wtm	491		
shinystat.it	s	ShinyStat		self	IT	analytics		wtm	wtm			
shinystat.mgr.consensu.org	s	ShinyStat CMP		self		consent-management		tpw	tpw			
shld.net	s	Sears Holdings		self		other		tpw	tpw			
shop.app	s	Shopify		self		payment	Shop Pay	hst	prod			
shop.pe	s	AddShoppers		self		social		tpw+wtm	wtm			
shop2market.com	s	AdCurve		self	US	advertising		tpw+wtm	wtm			
shopapps.in	s	Shopapps		self		social	WISHLIST	tpw	tpw			
shopatron.com	s	Shopatron		self		cdn/hosting		tpw	tpw			
shopauskunft.de	s	ShopAuskunft.de		self		customer-interaction		wtm	prod			
shopgate.com	s	Shopgate		self		customer-interaction		tpw+wtm	tpw			
shopify.com	s	Shopify		self		cdn/hosting;advertising	Shopify Stats	tpw+wtm+ocd	wtm			
shopify.retargetapp.com	s	RetargetApp		self		advertising		wtm	wtm			
shopifyapps.com	s	Shopify		self		cdn/hosting		tpw	tpw			
shopifycdn.com	s	Shopify		self		cdn/hosting	Shopify CDN	tpw+wtm	wtm			
shopifycloud.com	s	Shopify		self		customer-interaction	Shopify Cloud	wtm	wtm			
shopifysvc.com	s	Shopify		self		cdn/hosting	Shopify (Service)	tpw+hst	tpw			
shopimind.com	s	ShopIMind		self		advertising		tpw	tpw			
shopkeepertools.com	s	Shopkeeper Tools		self		other		tpw	tpw			
shopmania.com	s	SC ShopMania Net SRL		self		other		tpw	tpw			
shopperapproved.com	s	Shopper Approved		self		customer-interaction		wtm	wtm			
shoppingshadow.com	s	eBay		self	US	advertising	Shopping.com	wtm	wtm			
shoprunner.com	s	ShopRunner		self		customer-interaction		tpw+wtm	wtm			
shopsettings.com	s	Ecwid		self		cdn/hosting		tpw	tpw			
shopsocially.com	s	ShopSocially		self		customer-interaction		wtm	wtm			
shopstorm.com	s	ShopStorm		self		other		tpw	tpw			
shopximity.com	s	Swoop		self	US	advertising		wtm	wtm			
shopzilla.com	s	Shopzilla		self	US	advertising		wtm	wtm			
shortnews.de	s	ShortNews.de		self		other		wtm	prod			
shutterstock.com	s	Shutterstock, Inc.		self		other	Shutterstock	wtm	wtm			
sibautomation.com	s	sendinblue		self		advertising;email		wtm+cur	wtm			
sibboventures.mgr.consensu.org	s	Sibbo CMP		self		consent-management		tpw	tpw			
siblesectiveal.club	s	siblesectiveal.club		self				wtm	prod			
sidereel.com	s	Sidereel		self		analytics		tpw	tpw			
sift.com	s	Sift		self	US	fraud-prevention		cur	cur			
siftscience.com	s	Sift Science		self		fraud-prevention;analytics		tpw+wtm+cur	wtm			
signal.co	s	Signal Digital Inc.		self	US	other	Signal	wtm	wtm			
signifyd.com	s	Signifyd		self		analytics;fraud-prevention	Signyfyd	tpw+wtm+cur	wtm		Signyfyd	
silktide.com	s	Silktide		self		cdn/hosting		tpw	tpw			
silvermob.com	s	ArtChaos s.r.o.		self		advertising		pbs	pbs	1058		
similardeals.net	s	SimilarDeals		self		other		wtm	prod			
simplaex.net	s	Simplaex		self		customer-interaction		tpw	tpw			
simpleanalyticscdn.com	s	Simple Analytics		self	NL	analytics		cur	cur			
simplereach.com	s	Nativo		self		analytics	SimpleReach	tpw+wtm	wtm		SimpleReach	
simplestream.com	s	Simplestream		self		other		tpw	tpw			
simpli.fi	s	Simplifi Holdings Inc.		self	US	advertising	Simpli.fi	tpw+wtm	wtm	73		
simplytechnology.net	s	Addvantage Media		self		advertising		tpw	tpw			
simptrack.com	s	Neory		self		advertising		wtm	wtm			
sina.com.cn	s	Sina		self		analytics		wtm	wtm			
sinaimg.cn	s	Sina		self		cdn/hosting	Sina CDN	wtm	wtm			
singlespot.mgr.consensu.org	s	Singlespot CMP		self		consent-management		tpw	tpw			
sirdata.fr	s				US	consent-management		cur				
sirv.com	s	Sirv		self		other		tpw	tpw			
site-research.net	s	Lead Forensics		self		advertising		wtm	wtm			
site24x7rum.com	s	Zoho Corporation		self		analytics	Site24x7 Real User Monitoring / Site24x7	tpw+wtm	wtm		Site24x7	
site24x7rum.eu	s	Zoho Corporation		self		analytics	Site24x7	wtm	wtm			
siteapps.com	s	SiteApps		self		customer-interaction		wtm	wtm			
siteblindado.com	s	Blindado		self		other		tpw	tpw			
sitebooster-fjfmworld-production.azureedge.net	s	Site Booster		self		social		wtm	wtm			
sitebro.com	s	SiteBro		self	US	analytics		wtm	wtm			
sitebro.com.tw	s	SiteBro		self	US	analytics		wtm	wtm			
sitebro.net	s	SiteBro		self	US	analytics		wtm	wtm			
sitebro.tw	s	SiteBro		self	US	analytics		wtm	wtm			
sitecompass.com	s	Flashtalking	Mediaocean	mem	GB	advertising	Encore Metrics	wtm	wtm			
sitedataprocessing.com	s	LiveRamp (SiteDataProcessing)		self		identity/data-broker		hst	prod			
sitegainer.com	s	SiteGainer		self		analytics		tpw	tpw			
siteheart.com	s	SiteHeart		self		customer-interaction		wtm	wtm			
siteimprove.com	s	Siteimprove		self	US	analytics		tpw+wtm	wtm			
siteimproveanalytics.com	s	Siteimprove		self	US	analytics	SiteImprove Analytics	tpw+wtm	wtm			
sitelabweb.com	s	sitelabweb.com		self				wtm	prod			
sitemeter.com	s	SiteMeter, Inc.		self	US	analytics	Site Meter	tpw+wtm	wtm			
sitescout.com	s	Centro		self	US	advertising	SiteScout / SiteScout by Centro	tpw+wtm	wtm			
sitest.jp	s	Glad Cube Inc.		self		analytics	Glad Cube	wtm	wtm			
sitestat.com	s	Adobe		self	US	analytics;audience-measurement	comScore / Adobe Experience Cloud	tpw+wtm+ocd	wtm		comScore	
sitetag.us	s	SiteTag		self		customer-interaction		wtm	wtm			
sitetagger.co.uk	s	Signal		self		tag-manager		tpw	tpw			
sixt-neuwagen.de	s	sixt-neuwagen.de		self		other		wtm	prod			
sizmek.com	s	Amazon		mem	US	advertising	Amazon Advertising	wtm+cur	cur	68		
sjv.io	s	Impact Radius		self		advertising		tpw	tpw			
skadtec.com	s	GP One GmbH		self		analytics		wtm	prod			
skimlinks.com	s	SkimLinks		self	GB	advertising		tpw+wtm	wtm			
skimresources.com	s	SkimLinks		self	GB	advertising	Skimbit	tpw+wtm	wtm		Skimbit	
skimresources.net	s	Skimbit		self		advertising		tpw	tpw			
skinected.com	s	ReactX		self		advertising		wtm	wtm			
skybet.com	s	Bonne Terre t/a Sky Vegas (Sky)		self		other	Skybet	tpw	tpw			
skyglue.com	s	SkyGlue Technology		self		analytics	SkyGlue	tpw+wtm	wtm			
skype.com	s	Microsoft		self	US	customer-interaction	Skype	tpw+wtm	wtm		Skype	
skypeassets.com	s	Microsoft		self	US	customer-interaction	Skype	wtm	wtm			
skysa.com	s	Skysa		self		customer-interaction		wtm	wtm			
skyscanner.net	s	SkyScanner		self		other		tpw	tpw			
skyscnr.com	s	Skyscanner CDN		self		cdn/hosting		wtm	prod			
slashdot.org	s	Slashdot		self	US	customer-interaction	Slashdot Widget	wtm	wtm			
sleeknotestaticcontent.sleeknote.com	s	Sleeknote		self		customer-interaction		wtm	wtm			
slgnt.eu	s	Selligent		self		advertising		tpw	tpw			
sli-spark.com	s	SLI Systems		self		other		tpw	tpw			
sli-system.com	s	SLI Systems		self		analytics		wtm	wtm			
slideshare.com	s	Slideshare		self		other		tpw	tpw			
slideshare.net	s	Slideshare		self		other		tpw	tpw			
slidesharecdn.com	s	Slideshare		self		other		tpw	tpw			
slingpic.com	s	Hybrid Theory		self	GB	advertising	Slingpic	wtm	wtm			
slpht.com	s	Socialphotos		self		social		tpw	tpw			
smaato.net	s	Smaato	Verve Group	mem	US	advertising	SPX	tpw+wtm+pbs+ocd	wtm	82		
smaclick.com	s	Adnow		self		advertising		wtm	wtm			
smadex.com	s	entravision		self		advertising	smadex	tpw	tpw	161		
smart4ads.com	s	Smart4ads		self		advertising		wtm	wtm			
smartadcheck.de	s	adgoal		self		advertising		wtm	wtm			
smartadserver.com	s	Smart Adserver	Equativ	mem	FR	advertising		tpw+wtm+pbs+ocd	wtm	45	Equativ | Equativ.com	
smartassistant.com	s	Smart Information Systems		self		customer-interaction	SMARTASSISTANT	tpw	tpw			
smartbid.ai	s	smb		self		advertising		pbs	pbs			
smartbn.ru	s	SmartBN		self		advertising		wtm	wtm			
smartcall.kz	s	Smart Call		self		customer-interaction		wtm	wtm			
smartclick.net	s	SmartClick		self		advertising		wtm	prod			
smartclip.net	s	smartclip Holding AG		self	US	advertising	smartclip	tpw+wtm+pbs	wtm	115		
smartcontext.pl	s	SmartContext		self	US	advertising		wtm	wtm			
smartdevicemedia.com	s	Smart Device Media		self		advertising		wtm	wtm			
smarterclick.co.uk	s	Smarter Click		self		advertising		tpw	tpw			
smarterhq.io	s	SmarterHQ		self		analytics		tpw	tpw			
smarterremarketer.net	s	SmarterHQ		self		analytics		tpw	tpw			
smartertrack.com	s	SmarterTrack		self		customer-interaction;advertising	Smarttools	tpw+wtm	wtm		Smarttools	
smartertravel.com	s	IAC (InterActiveCorp)		self		advertising	Smarter Travel Media	wtm	wtm			
smartfocus.com	s	SmartFocus		self		analytics		tpw	tpw			
smartlink.cool	s	smartlink.cool		self				wtm	prod			
smartlock.google.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
smartlook.cloud	s				US	session-replay		cur				
smartlook.com	s	SmartLook		self		analytics;session-replay;customer-interaction		tpw+wtm+cur	wtm		Smartsupp.com	
smartredirect.de	s	adgoal		self		advertising		wtm	wtm			
smartstream.tv	s	SMARTSTREAM.TV GmbH		self		advertising	SMARTSTREAM.TV	tpw+wtm	wtm			
smartsupp-widget-161959.c.cdn77.org	e	Smartsupp.com		self		customer-interaction	Smartsupp	tpw	tpw			
smartsupp.com	s	Smartsupp.com		self		customer-interaction	Smartsupp	tpw	tpw			
smartsuppcdn.com	s	Smartsupp.com		self		customer-interaction	Smartsupp	tpw	tpw			
smartsuppchat.com	s	Smartsuppp		self		customer-interaction	Smartsupp / Smartsupp Chat	tpw+wtm	wtm			
smartwebportal.co.uk	s	Qbase Software Development		self		cdn/hosting		tpw	tpw			
smartyads.com	s	SmartyAds Inc.		self		advertising		pbs	pbs	534		
smartzer.com	s	Smartzer		self		advertising		tpw	tpw			
smartzonessva.com	s	Semcasting		self		advertising	Semcasting Site Visitor Attribution	tpw	tpw			
smct.co	s	Smarter Click		self		advertising		tpw+wtm	wtm			
smh.com.au	s	Fairfax Media		self		other	The Sydney Morning Herald	tpw	tpw			
smi2.net	s	Media2 Stat.Media		self		analytics	smi2.ru	wtm	wtm			
smi2.ru	s	Media2 Stat.Media		self		analytics	smi2.ru	wtm	wtm			
smilewanted.com	s	Smile Wanted Group		self		advertising		pbs	pbs	639		
smoot.ai	s	smoot		self		advertising		pbs	pbs			
smowtion.com	s	Smowtion		self	AR	advertising		wtm	wtm			
smrtb.com	s	smartrtb		self		advertising		pbs	pbs			
smrtconnect.com	s	smrtconnect		self		advertising		pbs	pbs			
smrtlnks.com	s	Telfie		self	US	customer-interaction	AdaptiveBlue SmartLinks	wtm	wtm			
smxconv.com	s	smoot		self		advertising		pbs	pbs			
smxindia.in	s	SMX Ventures		self		analytics		wtm	wtm			
smyte.com	s	Smyte		self	US	analytics		wtm	wtm			
snack-media.com	s	Snack Media		self		other		tpw	tpw			
snackly.co	s	Minute.ly		self		media		wtm	wtm			
snacktv.de	s	Verizon	Yahoo (Apollo)	mem	US	analytics	SnackTV	wtm	wtm			
snap.com	s	Snap Technologies	Snap	mem	US	customer-interaction	Snap	wtm	wtm			
snap.licdn.com	s	Microsoft		self	US	analytics;advertising	LinkedIn Analytics / LinkedIn (Snap CDN)	wtm+hst	wtm			
snapchat.com	s	Snap Technologies	Snap	mem	US	analytics;advertising	Snapchat / Snapchat For Business	tpw+wtm+ocd	wtm			
snapengage.com	s	Snap Engage		self	US	customer-interaction		tpw+wtm	wtm			
snapwidget.com	s	SnapWidget		self		other		tpw	tpw			
sndcdn.com	s	SoundCloud		self	US	media		tpw+wtm	wtm			
snidigital.com	s	Scripps Network Digital		self		advertising		tpw	tpw			
sniff.visistat.com	s	Kickfire		self	US	advertising		wtm	wtm			
snigelweb.mgr.consensu.org	s	Snigel CMP		self		consent-management		tpw	tpw			
sniperlog.ru	s	AdSniper		self		advertising		tpw	tpw			
snippet.minute.ly	s	Minute.ly		self		media		wtm	wtm			
snippet.omm.crownpeak.com	s	Crownpeak		mem		other		wtm	wtm			
snoobi.com	s	Snoobi Oy		self	FI	analytics	Snoobi Analytics	wtm	wtm			
snplow.net	s	Snowplow		self		analytics		wtm	wtm			
snta0034.com	s	Lead Forensics		self		advertising		tpw	tpw			
socdm.com	s	Supership		self		advertising		tpw+wtm+pbs	wtm		adgeneration	
sociablelabs.com	s	Sociable Labs		self		advertising		tpw+wtm	wtm			
sociablelabs.net	s	Sociable Labs		self		advertising		tpw	tpw			
socialamp.com	s	Dentsu Aegis Network		self	US	advertising	Social Amp	wtm	wtm			
socialannex.com	s	Social Annex		self		customer-interaction;advertising		tpw+wtm	wtm			
socialshopwave.com	s	SocialShopWave		self		social		tpw	tpw			
socialtwist.com	s	Reve Marketing		self	US	advertising		wtm	wtm			
sociaplus.com	s	SociaPlus		self		analytics		wtm	prod			
sociomantic.com	s	Sociomantic Labs GmbH		self	DE	advertising	Sociomantic Labs / Sociomantic	tpw+wtm	wtm		DunnHumby	
soclminer.com.br	s	Social Miner		self		social		wtm	wtm			
sodahead.com	s	SodaHead		self		analytics		tpw	tpw			
software.clickback.com	s	Clickback		self		advertising		wtm	wtm			
softwebzone.com	s	Softwebzone		self		cdn/hosting		tpw	tpw			
sojern.com	s	Sojern, Inc.		self	US	customer-interaction;advertising	Sojern	tpw+wtm	wtm	295		
sokrati.com	s	Sokrati		self		customer-interaction;advertising		tpw+wtm	wtm			
solads.media	s	solads.media		self		advertising		wtm	prod			
solidopinion.com	s	SolidOpinion		self		customer-interaction		wtm	wtm			
solocpm.com	s	mainADV		self		advertising		tpw	tpw			
solutions.invocacdn.com	s	Invoca		self	US	advertising		omni	prod			
soma2.de	s	SOMA 2 GmbH		self		advertising	SOMA 2	wtm	wtm			
sonobi.com	s	Sonobi, Inc		self	US	advertising	Sonobi	tpw+wtm+pbs+ocd	wtm	104		
sooqr.com	s	Sooqr		self		other	Sooqr Search	tpw	tpw			
sophus3.com	s	Sophus3		self	GB	analytics;advertising		tpw+wtm	wtm			
sorensonmedia.com	s	Sorenson Media		self		other		tpw	tpw			
sotic.net	s	Sotic		self		cdn/hosting		tpw	tpw			
soticservers.net	s	Sotic		self		cdn/hosting		tpw	tpw			
soundcloud.com	s	SoundCloud		self	US	media		tpw+wtm	wtm			
soundest.net	s	Soundest		self		advertising		tpw	tpw			
soundestlink.com	s	Soundest		self		advertising		tpw	tpw			
sourcepoint.com	s				US	consent-management		cur				
sourcepoint.mgr.consensu.org	s	Sourcepoint CMP		self		consent-management		tpw	tpw			
sovrn.com	s	Sovrn		self	US	advertising		cur	cur	13		
sp-prod.net	s	Sourcepoint		self	US	consent-management		cur	cur			
spade.twitch.tv	s	Amazon		mem	US	analytics		cur	cur			
sparkasse.de	s	sparkasse.de		self		other		wtm	prod			
sparkflow.net	s	Intercept Interactive		self		advertising	Sparkflow	tpw	tpw			
sparteo.com	s	Sparteo		self		advertising		pbs	pbs	1028		
speakpipe.com	s	SpeakPipe		self		customer-interaction		wtm	wtm			
special.matchtv.ru	s	Fonbet		self		analytics		wtm	wtm			
specificclick.net	s	Specific Media		self	US	advertising		tpw+wtm	wtm			
specificmedia.com	s	Specific Media		self	US	advertising		tpw+wtm	wtm			
specless.tech	s	Specless		self		advertising		tpw	tpw			
spectate.com	s	Spectate		self	US	analytics		wtm	wtm			
speed-trap.nl	s	Cerberus		self		analytics	Cerberus Speed-Trap	wtm	wtm			
speedcurve.com	s	SpeedCurve		self		analytics	SpeedCurve RUM	tpw+wtm	tpw			
speedshiftmedia.com	s	Speed Shift Media		self		advertising	Media Management Technologies	tpw+wtm	wtm		Media Management Technologies	
speee-ad.akamaized.net	s	Speee		self		advertising		wtm	wtm			
sphere.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Sphere	wtm	wtm			
spiceworks.com	s	Spiceworks		self		analytics		tpw	tpw			
spider.ad	s	Spider.Ad		self		advertising		wtm	wtm			
spklw.com	s	Strossle		self		advertising		wtm	wtm			
spn.ee	s	Spinnakr		self		analytics		wtm	wtm			
spongecell.com	s	Spongecell		self	US	advertising		tpw+wtm	wtm			
sponsorads.de	s	Sponsorads.de		self	DE	advertising		wtm	wtm			
sportradarserving.com	s	Sportradar		self		advertising		tpw	tpw	655		
sportsbetaffiliates.com.au	s	Sportsbet Affiliates		self		advertising		wtm	wtm			
sportslocalmedia.com	s	akcelo		self		advertising		pbs	pbs			
spot.im	s	Spot.IM Ltd.		self		social	Spot.IM	tpw+wtm	wtm			
spoteffects.net	s	Spoteffect		self		analytics		wtm	wtm	1127		
spotify.com	s	Spotify		self	SE	media		tpw+wtm	wtm			
spotim.market	s	Spot.IM Ltd.		self		social	Spot.IM	tpw	tpw			
spotscenered.info	s	spotscenered.info		self				wtm	prod			
spotx.tv	s	RTL Group		self		advertising	SpotXchange / SpotX	tpw+wtm	wtm		SpotXchange	
spotxcdn.com	s	RTL Group		self		advertising	SpotXchange / SpotX	tpw+wtm	wtm		SpotXchange	
spotxchange.com	s	RTL Group		self		advertising	SpotXchange / SpotX	tpw+wtm+ocd	wtm		SpotXchange | SpotX	
spoutable.com	s	Spoutable		self		advertising		wtm	wtm			
spoutroserve.com	s	ownadx		self		advertising		pbs	pbs			
spring-tns.net	s	WPP		self	GB	analytics	TNS	wtm	wtm			
springserve.com	s	SpringServe, LLC	Magnite	mem		advertising	SpringServer / SpringServe	tpw+wtm+ocd	wtm	293	Magnite	
sprinklecontent.com	s	Strossle		self		advertising		wtm	wtm			
spylight.com	s	Spylight		self		other		tpw	tpw			
spylog.com	s	Openstat		self	RU	analytics		wtm	wtm			
spylog.ru	s	Openstat		self	RU	analytics		wtm	wtm			
squarespace-cdn.com	s	Squarespace		self	US	cdn/hosting		cur	cur			
squarespace.com	s	Squarespace		self	US	cdn/hosting;analytics		tpw+wtm	tpw			
squareup.com	s	Block (Square)		self	US	payment		cur	cur			
squixa.net	s	section.io		self		other		tpw	tpw			
sr-client-cfg.amplitude.com	s	Amplitude		self		session-replay	Amplitude Session Replay (Config)	hst	wtm			
src.kitcode.net	s	Untriel		self		analytics	Untriel Finger Printing	wtm	wtm			
sre-perim.com	s	Verizon	Yahoo (Apollo)	mem	US	analytics	Tumblr Analytics	wtm	wtm			
srip.net	s					infrastructure	Akamai	tpw			Akamai Technologies	infrastructure
srtk.net	s	SearchRev		self	US	advertising	AKQA	tpw+wtm	wtm		AKQA	
srv.clickfuse.com	s	ToneFuse		self	US	advertising		wtm	wtm			
srv.sayyac.net	s	Sayyac		self		analytics		wtm	wtm			
srv1010elan.com	s	Lead Forensics		self		advertising		wtm	wtm			
srvtrck.com	s	srvtrck.com		self		other		wtm	prod			
srvvtrk.com	s	srvvtrk.com		self				wtm	prod			
ss.crowdprocess.com	s	CrowdProcess		self		customer-interaction		wtm	wtm			
ss2.us	s	Starfield Technologies		self		other	Starfield Services Root Certificate Authority	tpw	tpw			
ssl-images-amazon.com	s	Amazon		mem	US	cdn/hosting	Amazon CDN	tpw+wtm+cur	cur			
ssl.google-analytics.com	s	Google	Alphabet (Google)	mem	US	analytics	Google Analytics (Legacy SSL)	thar+hst	thar			
ssl.gstatic.com	e	Google	Alphabet (Google)	mem	US	cdn/hosting	Google CDN	tpw	tpw			
ssl.webserviceaward.com	s	Web Service Award		self	US	analytics		wtm	wtm			
sslwidget.criteo.com	s	Criteo		self	FR	advertising	Criteo OneTag	omni+thar	thar			
ssp.adskom.com	s	ADSKOM		self		advertising		wtm	wtm			
ssp.virool.com	s	Virool		self		advertising	Virool Player	wtm	wtm			
sspicy.ru	s	Data-Centric Alliance		self		advertising	Spicy	tpw	tpw			
sstatic.net	s	StackExchange		self		social;cdn/hosting		tpw+wtm	tpw			
sstats.adobe.com	e	Adobe		self	US	tag-manager	Adobe Tag Manager	tpw	tpw			
st-a.props.id	s	Props		self		advertising		wtm	wtm			
st-hatena.com	s	Hatena Co., Ltd.		self		cdn/hosting;social	Hatena Blog / Hatena	tpw+wtm	wtm			
st-n.ads3-adnow.com	s	Adnow		self		advertising		wtm	wtm			
stackadapt.com	s	StackAdapt		self		advertising		tpw+wtm+pbs	wtm	238		
stackla.com	s	Stackla PTY		self		social		tpw	tpw			
stackpathdns.com	s					infrastructure		wtm			StackPath	infrastructure
stackpile.io	s	StackPile		self		tag-manager	stackpile.io	tpw	tpw			
stailamedia.com	s	Stailamedia		self		advertising	stailamedia.com	tpw+wtm	tpw			
stalluva.pro	s	stalluva.pro		self				wtm	prod			
stamped.io	s	Stamped.io		self		analytics		tpw	tpw			
stape.ai	s	Stape		self	EE	tag-manager		cname+cur	cur			cname-target
stape.cloud	s	Stape		self	EE	tag-manager		cname+cur	cur			cname-target
stape.io	s	Stape		self	EE	tag-manager		cname+cur	cur			cname-target
stape.net	s	Stape		self	EE	tag-manager		cname+cur	cur			cname-target
stapecdn.com	s	Stape		self	EE	tag-manager		cur	cur			
starfieldtech.com	s	Starfield Technologies		self		other	Starfield Services Root Certificate Authority	tpw	tpw			
startappnetwork.com	s	Start.io Inc		self		advertising		pbs	pbs	1216		
startappservice.com	s	StartApp		self		advertising		wtm	prod	1216		
startup.mobile.yandex.net	s	Yandex		mem	RU	advertising		thar	thar			
stat.4u.pl	s	stat4u		self	PL	analytics		wtm	wtm			
stat.media	s	Media2 Stat.Media		self		analytics	smi2.ru	wtm	wtm			
stat.mystat.hu	s	Myst Statistics		self	HU	social	MyStat	wtm	wtm			
stat.netmonitor.fi	s	Netmonitor		self	FI	analytics		wtm	wtm			
stat.onestat.com	s	OneStat International B.V.		self	NL	analytics	OneStat	wtm	wtm			
stat.sputnik.ru	s	Sputnik		self		analytics		wtm	wtm			
stat.webtrack.biz	s	webtrack		self		analytics		wtm	wtm			
statcounter.com	s	StatCounter		self	IE	analytics		tpw+wtm	wtm			
statcounterfree.com	s	Free Counter		self		analytics		wtm	wtm			
statful.com	s	Statful		self		analytics		tpw	tpw			
stathat.com	s	StatHat		self		analytics		wtm	wtm			
static-fra.de	s	RTL Group		self		other		wtm	wtm			
static-immobilienscout24.de	s	Scout 24		self		other	immobilienscout24.de	wtm	wtm			
static.bam-x.com	s	Narrativ		self		advertising		wtm	wtm			
static.clmbtech.com	s	Columbia Online		self		advertising		wtm	wtm			
static.cloudflareinsights.com	e	Cloudflare		self	US	other		tpw	tpw			
static.contactme.com	s	ContactMe		self		advertising		wtm	wtm			
static.crowdscience.com	s	Crowd Science		self	US	advertising		wtm	wtm			
static.dealer.com	s	Dealer.com		self		analytics		wtm	wtm			
static.getkudos.me	s	Zendesk		self	US	social	GetKudos	wtm	wtm			
static.hotjar.com	s	Hotjar	Contentsquare	mem	MT	session-replay	Hotjar (Static)	hst	wtm			
static.nirror.com	s	Nirror		self		analytics		wtm	wtm			
static.ordergroove.com	s	Order Groove		self		advertising		wtm	wtm			
static.polldaddy.com	e	PollDaddy (Automattic)		self		advertising		tpw	tpw			
static.rbl.ms	s	RebelMouse		self		analytics		wtm	wtm			
static.recopick.com	s	RecoPick		self		advertising		wtm	wtm			
static.sensorsdata.cn	s	Sensors Data		self		analytics		wtm	wtm			
static.sspicy.ru	s	Spicy SSP		self		advertising	Spicy	wtm	wtm			
static.triptease.io	s	Triptease		self		customer-interaction		wtm	wtm			
static.warp.ly	s	Warp.ly		self		analytics		wtm	wtm			
staticflickr.com	s	SmugMug		self	US	social	Flickr / Flickr Badge	tpw+wtm	wtm		Flickr	
staticimgfarm.com	s	IAC (InterActiveCorp)		self		analytics	Mindspark	wtm	wtm			
staticstuff.net	s	Clicky		self	US	analytics		wtm	wtm			
statisfy.net	s	Statisfy		self	US	analytics		wtm	wtm			
statistik-gallup.net	s	WPP		self	GB	analytics	TNS	wtm	wtm			
stats.businessol.com	s	BusinessOnline		self	US	analytics	BusinessOnLine Analytics	wtm	wtm			
stats.g.doubleclick.net	s	Google	Alphabet (Google)	mem	US	advertising		thar	thar			
stats.vertriebsassistent.de	s	DiVa		self		analytics		wtm	wtm			
stats.visistat.com	s	Kickfire		self	US	advertising		wtm	wtm			
stats.wp.com	s	Automattic		self	US	analytics	WordPress Site Stats / Jetpack	tpw+wtm	wtm			
statsanalytics.com	s	99stats		self		analytics		wtm	wtm			
statslogger.rocket.persgroep.cloud	s	De Persgroep		self		advertising		wtm	wtm			
statsy.net	s	statsy.net		self				wtm	prod			
status.microanalytics.io	e	Micro Analytics		self		analytics		tpw	tpw			
statuscake.com	s	StatusCake		self		analytics		wtm	wtm			
statuspage.io	s	Atlassian		self		customer-interaction	Statuspage	tpw+wtm	wtm			
stayfriends.de	s	stayfriends.de		self		other		wtm	prod			
steelhousemedia.com	s	Steel House, Inc.		self	US	advertising	Steelhouse / Steel House Media	tpw+wtm	wtm			
steepto.com	s	Steepto		self		advertising		tpw+wtm	tpw			
stellaservice.com	s	StellaService		self		analytics		tpw	tpw			
stepstone.com	s	StepStone		self		other		wtm	prod			
stetic.com	s	Stetic		self		analytics		wtm	wtm			
stickyadstv.com	s	Comcast		self		advertising	StickyADS.tv / StickyAds	tpw+wtm+pbs+ocd	wtm	285	StickyADS.tv | FreeWheel	
stocktwits.com	s	StockTwits		self		customer-interaction		wtm	wtm			
storage-yahoo.jp	s	Yahoo! Japan		self	JP	advertising	Yahoo! Japan Retargeting	wtm	wtm			
storage.googleapis.com	s					infrastructure	Other Google APIs/SDKs	tpw			Google	infrastructure
storage.mozoo.com	s	Mozoo		self		advertising		wtm	wtm			
storage.trafic.ro	s	trafic		self	RO	analytics		wtm	wtm			
storetail.io	s	Criteo		self	FR			cname	cname			cname-target
storify.com	s	Adobe		self	US	social;advertising	Storify	tpw+wtm	wtm			
stormcontainertag.com	s	DC Storm		self	GB	tag-manager;advertising	Storm Tag Manager / DC StormIQ	tpw+wtm	wtm		Rakuten	
stormiq.com	s	DC Storm		self	GB	analytics;advertising	Rakuten DC Storm / DC StormIQ	tpw+wtm	wtm		Rakuten	
storygize.net	s	Storygize		self		advertising		tpw+wtm	tpw			
storylane.io	s	Storylane		self		analytics		hst	prod			
strands.com	s	Strands		self	US	other		tpw	tpw			
stratus.sc	s	SoundCloud		self	US	other		tpw	tpw			
strava.com	s	Strava		self		analytics		wtm	wtm			
strcst.net	s	Fluid		self		advertising		wtm	wtm			
streamamg.com	s	StreamAMG		self		other	SreamAMG	tpw	tpw			
streameye.net	s	Elecard		self		other	Elecard StreamEye	tpw	tpw			
streamkey.net	s	Adtelligent Inc.		self		advertising		pbs	pbs	410		
streamrail.com	s	ironSource		self	US	advertising	StreamRail	tpw+wtm	wtm		StreamRail	
streamrail.net	s	ironSource		self	US	advertising	StreamRail	tpw+wtm	wtm		StreamRail	
streamray.com	s	FriendFinder Networks		self	US	advertising	FriendFinder Network	wtm	wtm			
streamtheworld.com	s	StreamTheWorld		self		advertising		ocd	ocd			
streamvisionmedia.com	s	streamvision		self		advertising		pbs	pbs			
stridespark.com	s	Stride Software, Inc.		self	US	analytics	Stride	wtm	wtm			
strikead.com	s	StrikeAd		self		advertising		tpw	tpw			
stripcdn.com	s	stripchat.com		self		advertising		wtm	prod			
stripchat.com	s	stripchat.com		self		advertising		wtm	prod			
stripe.com	s	Stripe		self		payment;customer-interaction		tpw+wtm+cur	tpw			
stripe.network	s	Stripe		self		payment;customer-interaction		tpw+wtm+cur	tpw			
stripecdn.com	s	Stripe		self		payment		tpw	tpw			
stripst.com	s	stripst.com		self		advertising		wtm	prod			
stroeerdigitalgroup.de	s	Ströer SSP GmbH		self	DE	advertising	Stroer Digital Media	wtm	wtm	1057		
stroeerdigitalmedia.de	s	Ströer SSP GmbH		self	DE	advertising	Ströer Digital Media / Stroer Digital Media	tpw+wtm	wtm		Ströer Digital Media	
stroeerdp.de	s	Ströer SSP GmbH		self	DE	advertising	Stroer Digital Media	wtm	wtm			
stroeermediabrands.de	s	Ströer SSP GmbH		self	DE	advertising	Stroer Digital Media	wtm	wtm			
strossle.it	s	Strossle		self		advertising		wtm	wtm			
struq.com	s	Quantcast International Limited	Quantcast	mem	US	advertising	Struq	tpw+wtm	wtm			
stumble-upon.com	s	StumbleUpon		self	US	social	StumbleUpon Widgets	tpw+wtm	wtm			
stumbleupon.com	s	StumbleUpon		self	US	social	StumbleUpon Widgets	tpw+wtm	wtm			
styria-digital.com	s	Smart Adserver	Equativ	mem	FR	advertising		wtm	wtm			
su.pr	s	StumbleUpon		self	US	social	StumbleUpon Widgets	wtm	wtm			
sub2tech.com	s	Sub2		self		analytics;advertising	Sub2 Technologies	tpw+wtm	wtm	473		
sublimevideo.net	s	Dailymotion		self		other		tpw	tpw			
successfultogether.co.uk	s	affilinet		self		advertising		tpw	tpw			
suggest.io	s	Suggest.io		self		advertising		wtm	wtm			
suitesmart.com	s	Perfect Privacy		self		other		tpw	tpw			
summerhamster.com	s	Sourcepoint		self	US	advertising;consent-management		tpw+wtm	wtm			
sumo.b-cdn.net	e	Sumo		self		customer-interaction		tpw	tpw			
sumo.com	s	SumoMe		self		customer-interaction;analytics	Sumo	tpw+wtm	wtm			
sumologic.com	s	Sumo Logic		self		analytics		tpw+wtm	tpw			
sumome.com	s	SumoMe		self		customer-interaction;analytics	Sumo	tpw+wtm	wtm			
sundaysky.com	s	SundaySky		self		advertising		tpw+wtm	wtm			
sunriseintegration.com	s	Sunrise Integration		self		other		tpw	tpw			
suntcontent.se	s	Annonsera SUNT AB		self		advertising		pbs	pbs	1097		
supercounters.com	s	SuperCounters		self		analytics		wtm	wtm			
superfastcdn.com	s	superfastcdn.com		self				wtm	prod			
supert.ag	s	Datalicious		self		tag-manager	Datalicious SuperTag	tpw+wtm	wtm			
supplyframe.com	s	SupplyFrame		self		advertising		wtm	wtm			
surfingbird.ru	s	Surfingbird		self		customer-interaction	Surf by Surfingbird	wtm	wtm			
surinter.net	s	Adverline		self	FR	advertising		wtm	wtm			
surphace.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Sphere	wtm	wtm			
survata.com	s	Survata		self		analytics		tpw	tpw			
surveygizmo.eu	s	SurveyGizmo		self		analytics		tpw	tpw			
surveymonkey.com	s	SurveyMonkey		self		analytics		tpw	tpw			
surveystats.hotjar.io	s	Hotjar	Contentsquare	mem	MT	session-replay	Hotjar (Surveys)	hst	tpw			
survicate.com	s	Survicate		self		analytics		tpw	tpw			
svlu.net	s	SeeVolution		self	US	analytics		wtm	wtm			
svonm.com	s	Schnee von Morgen		self		media		wtm	prod			
svr-algorix.com	s	AlgoriX Technology Pte. Ltd.,		self		advertising		pbs	pbs	1176		
svr-prc-01.com	s	Lead Forensics		self		advertising		tpw	tpw			
svtrd.com	s	Relay42		self		other		wtm	wtm			
sweettooth.io	s	Sweet Tooth		self		advertising		tpw	tpw			
swellrewards.com	s	Yotpo		self		customer-interaction		tpw	tpw			
swf.mixpo.com	s	Mixpo		self	US	advertising		wtm	wtm			
swift.adclerks.com	s	AdClerks		self		advertising		wtm	wtm			
swiftype.com	s	Swiftype		self		other		tpw	tpw			
swiftypecdn.com	s	Elastic		self	US	cdn/hosting	Swiftype	tpw+wtm	wtm		Swiftype	
swisscom.ch	s	Swisscom		self		other		wtm	prod			
switchadhub.com	s	Switch Concepts Limited		self	GB	advertising	Switch Concepts	tpw+wtm	wtm			
switchads.com	s	Switch Concepts Limited		self	GB	advertising	SwitchAds / Switch Concepts	tpw+wtm	wtm			
switchafrica.com	s	Switch Concepts Limited		self	GB	advertising	Switch Concepts	wtm	wtm			
swoop.com	s	Swoop		self	US	advertising		tpw+wtm	wtm			
symantec.com	s	Symantec		self		other	Symantec (Norton Secured Seal)	tpw+wtm	wtm			
symcb.com	s	Symantec		self		other		tpw	tpw			
symcd.com	s	Symantec		self		other		tpw	tpw			
syn-finity.com	s	Synthetix		self		customer-interaction		tpw	tpw			
syndicatedsearch.goog	s	Google	Alphabet (Google)	mem	US	advertising		cur	cur			
syndication.twitter.com	s	Twitter	X Corp.	mem	US	social	Twitter Syndication	tpw+wtm	wtm			
synergetic.ag	s	Synergetic		self		advertising		tpw	tpw			
synergy-e.com	s	Synergy-E		self		advertising		wtm	wtm			
synovite-scripts.com	s	Relay42		self		other		wtm	wtm			
syntace-094.com	s	Lead Forensics		self		advertising		tpw	tpw			
synthetix-ec1.com	s	Synthetix		self		customer-interaction		tpw	tpw			
synthetix.com	s	Synthetix		self		customer-interaction		tpw	tpw			
syteapi.com	s	Syte		self		other		tpw	tpw			
szn.cz	s	Seznam		self		analytics		wtm	wtm			
t-online.de	s	Deutsche Telekom		self		other		wtm	prod			
t-x.io	s	TicketMaster		self		other		tpw	tpw			
t.adonly.com	s	AdOnly		self		advertising		wtm	wtm			
t.castle.io	s	Castle		self		customer-interaction		wtm	wtm			
t.co	s	Twitter	X Corp.	mem	US	social	Twitter Short URL	tpw+wtm+ocd	wtm			
t.eloqua.com	s	Oracle		self	US	customer-interaction;advertising		cname	cname			cname-target
t.myvisitors.se	s	Triggerbee		self		customer-interaction		wtm	wtm			
t.p.mybuys.com	s	Magnetic		self	US	advertising	MyBuys	wtm	wtm			
t.teads.tv	s	Teads	Teads Holding (Outbrain)	mem		advertising		omni	wtm			
t.unbounce.com	s	Unbounce		self	CA	analytics		wtm	wtm			
t1.llanalytics.com	s	Lead Liaison		self		analytics		wtm	wtm			
t4ft.de	s	ProSiebenSat.1 Media		self	DE	advertising	Batch Media	tpw+wtm	wtm		Batch Media	
t8cdn.com	s	t8cdn.com		self				wtm	prod			
tableteducation.com	s	tableteducation.com		self				wtm	prod			
taboola.com	s	Taboola		self	US	advertising		tpw+wtm+pbs+ocd	wtm	42		
taboolasyndication.com	s	Taboola		self	US	advertising		tpw+wtm	wtm			
tacdn.com	s	IAC (InterActiveCorp)		self		other	TripAdvisor	tpw+wtm	wtm		TripAdvisor	
tacoda.net	s	Verizon	Yahoo (Apollo)	mem	US	advertising	AOL / Oath / Verizon Media / Tacoda	tpw+wtm	wtm		AOL / Oath / Verizon Media	
tacticalrepublic.com	s	Second Media		self		advertising		wtm	wtm			
taetee.com	s	bidsmind		self		advertising		pbs	pbs			
tag.benchplatform.com	s	Bench Platform		self		advertising		wtm	wtm			
tag.bi.serviceplan.com	s	ServicePlan		self		analytics	Plan.net Experience Cloud	wtm	wtm			
tag.clrstm.com	s	Clearstream.TV		self		advertising		wtm	wtm			
tag.didit.com	s	Didit		self	US	advertising	Didit Blizzard	wtm	wtm			
tag.divvit.com	s	Divvit		self		analytics		wtm	wtm			
tag.email-attitude.com	s	1000mercis		self		advertising;email	Email Attitude	wtm	wtm			
tag.rmp.rakuten.com	e	Rakuten		mem		advertising	Rakuten Marketing	tpw	tpw			
tag.tlvmedia.com	s	TLVMedia		self	US	advertising		wtm	wtm			
tag4arm.com	s	arm		self	GB	analytics		tpw	tpw			
tagboard.com	s	Tagboard		self		social		tpw	tpw			
tagcommander.com	s	Commanders Act		mem	FR	tag-manager	TagCommander	tpw+wtm+cname+cur	wtm		TagCommander	cname-target
taggify.net	s	Taggify		self		advertising		wtm	wtm			
taggrs.io	s	TAGGRS		self	NL	tag-manager		cur	cur			
taggstar.com	s	Taggstar UK		self		advertising	Taggstar	tpw	tpw			
taggyad.jp	s	TAGGY		self		advertising		wtm	wtm			
tagmanager.coremetrics.com	e	IBM		self	US	tag-manager	IBM Digital Data Exchange	tpw	tpw			
tagoras.io	s	tagoras		self		advertising		pbs	pbs	1450		
tags.dashboardad.net	s	Premium Access		self	US	advertising	Dashboard Ad	wtm	wtm			
tags.tagcade.com	s	Pubvantage		self		advertising	Tagcade	wtm	wtm			
tagsrvcs.com	s	White Ops		self		other		tpw	tpw			
tailored.to	s	Tailored		self		other		tpw	tpw			
tailsweep.com	s	Tailsweep		self	US	advertising		wtm	wtm			
tailtarget.com	s	Tail		self		advertising;analytics	Tail Target	tpw+wtm+ocd	wtm		Totvs	
taleo.net	s	Oracle		self	US	other	Taleo Enterprise Cloud Service	tpw	tpw			
talkable.com	s	Talkable		self		advertising		tpw	tpw			
tamedia.ch	s	Tamedia		self		advertising		wtm	prod			
tamgrt.com	s	IAC (InterActiveCorp)		self		other	TripAdvisor	tpw+wtm+ocd	wtm		TripAdvisor | Tripadvisor	
tanx.com	s	Tanx		self		advertising		wtm	wtm			
tapad.com	s	Telenor Group	Experian	mem	US	advertising;identity/data-broker	Tapad	tpw+wtm+ocd+cur	wtm		Tapad	
tappx.com	s	: Tappx		self		advertising		pbs+ocd	pbs	628		
tapsense.com	s	TapSense		self		advertising		tpw	tpw			
tarafdari.com	s	Tarafdari		self		advertising		wtm	wtm			
target2sell.com	s	Target 2 Sell		self		advertising		wtm	wtm			
targetadserver.com	s	cortex		self		advertising		pbs	pbs			
targetemsecure.blob.core.windows.net	e	Selligent		self		advertising		tpw	tpw			
targetix.net	s	Hybrid Adtech GmbH		self	RU	advertising	Hybrid.ai	wtm	wtm			
targito.com	s	VIVmail.cz		self		customer-interaction	Targito	tpw	tpw			
tawk.to	s	Tawk		self		customer-interaction	Tawk.to	tpw+wtm+ocd	wtm			
tbn.ru	s	AGAVA		self	RU	advertising	TBN.ru	wtm	wtm			
tc.dataxpand.com	s	Dataxpand		self		advertising		wtm	wtm			
tcdn.com.br	s	Tray Commerce		self		customer-interaction		tpw	tpw			
tcgtrkr.com	s	Instant Check Mate		self		customer-interaction		wtm	wtm			
tchibo-content.de	s	tchibo.de		self		other		wtm	prod			
tchibo.de	s	tchibo.de		self		other		wtm	prod			
tcimg.com	s	trendcounter		self		analytics		wtm	wtm			
tctm.co	s	CallTrackingMetrics		self		analytics		tpw	tpw			
tdn.r42tag.com	s	Relay42		self		other		wtm	wtm			
tdsrmbl.net	s	tdsrmbl.net		self		other		wtm	prod			
teads.com	s	Teads	Teads Holding (Outbrain)	mem		advertising		ocd	ocd			
teads.tv	s	Teads	Teads Holding (Outbrain)	mem		advertising		tpw+wtm+pbs+ocd	wtm	132		
tealeaf.ibmcloud.com	s	IBM		self	US	analytics	Tealeaf	wtm	wtm			
tealium.com	s	Tealium		self	US	tag-manager		wtm+hst	wtm			
tealium.hs.llnwd.net	s	Tealium		self	US	tag-manager		wtm	wtm			
tealiumiq.com	s	Tealium		self	US	tag-manager	Tealium iQ (TMS)	tpw+wtm+hst+cur	wtm			
teaser.cc	s	Teaser.cc		self		advertising		wtm	wtm			
techlightenment.com	s	Experian Information Solutions, Inc.		self	US	advertising	Experian Marketing Services	wtm	wtm			
technical-service.net	s	RTL Group		self		other		wtm	wtm			
technorati.com	s	Synacor		self		advertising		wtm	wtm			
technoratimedia.com	s	Synacor		self		advertising	Technorati	tpw+wtm+pbs	wtm		imds	
techtarget.com	s	TechTarget		self		other		tpw	tpw			
telekom-dienste.de	s	Deutsche Telekom		self		other		wtm	prod			
telekom.com	s	Deutsche Telekom		self		other		wtm	prod			
telekom.de	s	Deutsche Telekom		self		other		wtm	prod			
telephonesky.com	s	Imagen Studio		self		other		tpw	tpw			
teljari.is	s	Modernus		self		analytics		wtm	wtm			
tellapart.com	s	Twitter	X Corp.	mem	US	analytics;advertising	Tell Apart / Twitter for Business	tpw+wtm	wtm		Tell Apart	
tellaparts.com	s	Tell Apart		self		analytics		tpw	tpw			
template-help.com	s	template-help.com		self		cdn/hosting		tpw	tpw			
tenderapp.com	s	Tender		self		customer-interaction		wtm	wtm			
tensitionschoo.club	s	tensitionschoo.club		self				wtm	prod			
tentaculos.net	s	Pulpo Media		self	US	advertising		wtm	wtm			
terminus.services	s	Terminus		self		advertising		tpw	tpw			
termly.io	s	Termly		self	US	consent-management		hst+cur	cur			
teste-s3-maycon.s3.amazonaws.com	s	etag		self		advertising		wtm	wtm			
testtesttest.com	s	test only		self		other	test	tpw	tpw			
teufel.de	s	teufel.de		self		other		wtm	prod			
texthelp.com	s	Browsealoud		self		other		tpw	tpw			
tfag.de	s	Hubert Burda Media		self		advertising	Tomorrow Focus	wtm	wtm			
tghbn12.com	s	Lead Forensics		self		advertising		tpw	tpw			
thawte.com	s	Thawte		self		other		tpw	tpw			
thcdn.com	s	The Hut Group		self		other		tpw	tpw			
the-lead-tracker.com	s	Lead Forensics		self		advertising		wtm	wtm			
the-ozone-project.com	s	The Ozone Project		self		advertising	Ozone Project	tpw+ocd	tpw	524		
theadex.com	s	ProSiebenSat.1 Media		self	DE	advertising	The ADEX	tpw+wtm	wtm	44;1184	The ADEX	
theadx.com	s	adhood		self	TR	advertising		pbs	pbs	556		
thebestday.com	s	The Best Day		self		social		tpw	tpw			
theblogfrog.com	s	TapInfluence		self	US	advertising		wtm	wtm			
thebrighttag.com	s	Signal Digital Inc.		self	US	tag-manager	BrightTag / Signal	tpw+wtm	wtm			
thecounter.com	s	QuinStreet		self	US	advertising		wtm	wtm			
thefancy.com	s	Fancy		self		social	Fancy Widget	wtm	wtm			
thefilter.com	s	Exabre		self		analytics	The Filter	tpw	tpw			
thefind.com	s	TheFind		self		other		tpw	tpw			
theguardian.com	s	The Guardian		self		advertising	Guardian Media	tpw	tpw			
thelocalpeople.co.uk	s	Local World		self		other		tpw	tpw			
themessagecloud.com	s	SmartFocus		self		analytics		tpw	tpw			
thesearchagency.net	s	The Search Agency		self	US	advertising		wtm	wtm			
thesun.co.uk	s	The Sun		self		other		wtm	wtm			
thinglink.com	s	ThingLink		self	US	advertising		tpw+wtm	wtm			
thirdparty.bnc.lt	s	Branch.io		self				cname	cname			cname-target
thirdpresence.com	s	Thirdpresence		self		advertising		tpw	tpw			
throtle.io	s				US	identity/data-broker		cur				
thrtle.com	s	Throtle		self		analytics		tpw	tpw			
tiaa-cref.org	s	Akamai Technologies		self	US	analytics	SOASTA mPulse	wtm	wtm			
tidaltv.com	s	Singtel	Nexxen	mem	SG	advertising	Videology	tpw+wtm	wtm		Videology	
tidbit.co.in	s	Tidbit		self		customer-interaction		wtm	wtm			
tidiochat.com	s	Tidio		self		customer-interaction	Tidio Live Chat	tpw	tpw			
tifbs.net	s	United Internet AG		self		cdn/hosting;advertising	United Internet Media AG	tpw+wtm	wtm			
tiktok.com	s	ByteDance Ltd	ByteDance	mem		social	TikTok	tpw+ocd	tpw		TikTok	
tiktokw.us	s	TikTok Analytics (US)		self		advertising		hst	prod			
tildacdn.com	s	Tilda		self		cdn/hosting		tpw	tpw			
tiledesk.com	s	Tiledesk SRL		self		customer-interaction	Tiledesk Live Chat	tpw	tpw			
time2perf.com	s	Time2Perf		self		advertising		tpw	tpw			
timeinc.net	s	Time		self		other		tpw	tpw			
tinypass.com	s	Piano		self	US	advertising		tpw+wtm	wtm			
tinyurl.com	s	TinyURL		self		other		tpw	tpw			
tiqcdn.com	s	Tealium		self	US	tag-manager	Tealium iQ (CDN)	tpw+wtm+hst+cur	wtm			
tisoomi-services.com	s	Tisoomi		self		advertising		wtm	prod			
tkqlhce.com	s	Conversant	Epsilon (Publicis)	mem	US	advertising	CJ Affiliate	wtm	wtm			
tkx2-prod.anvato.net	s	Google	Alphabet (Google)	mem	US	media	Anvato	wtm	wtm			
tm-aws.com	s	Trinity Mirror Digital Media		self		social		tpw	tpw			
tm-awx.com	s	Trinity Mirror		self		advertising	AWX	tpw	tpw			
tm.dentsu.de	s	Dentsu Aegis Network		self	US	analytics	1tag	wtm	wtm			
tmcs.net	s	TicketMaster		self		other		tpw	tpw			
tmdb.org	s	The Movie DB		self		other		wtm	wtm			
tmscdn.coremetrics.com	e	IBM		self	US	analytics	IBM Digital Analytics	tpw	tpw			
tmscdn.de.coremetrics.com	e	IBM		self	US	analytics	IBM Digital Analytics	tpw	tpw			
tmvtp.com	s	Accenture		self		analytics		tpw	tpw			
tns-counter.ru	s	Mediascope		self	RU	analytics;audience-measurement	TNS (Kantar Group)	tpw+wtm+cur	wtm		TNS (Kantar Group)	
tns-cs.net	s	WPP		self	GB	analytics	TNS	wtm	wtm			
tns-gallup.dk	s	WPP		self	GB	analytics	TNS	wtm	wtm			
tnsinternet.be	s	WPP		self	GB	advertising;audience-measurement	Kantar Media	wtm	wtm			
toboads.com	s	Httpool		self	GB	advertising		wtm	wtm			
toi.de	s	Deutsche Telekom		self		other		wtm	prod			
tomandco.uk	s	Tom&Co		self		cdn/hosting		tpw	tpw			
tomnewsupdate.info	s	tomnewsupdate.info		self		other		wtm	prod			
tongji.linezing.com	s	LineZing		self	CN	advertising		wtm	wtm			
toolbar.dockvine.com	s	dockvine		self		customer-interaction		wtm	wtm			
tools.financeads.net	s	FinanceAds GmbH & Co. KG		self		advertising	FinanceADs	wtm	wtm			
tools.vpscash.nl	s	VPS Cash		self		advertising		wtm	wtm			
top100.ru	s	Rambler		self	RU	analytics		wtm	wtm			
toplist.cz	s	TOPlist		self	CZ	analytics	toplist.cz	wtm+cur	cur			
toponclick.com	s	toponclick.com		self				wtm	prod			
topsy.com	s	Topsy		self	US	advertising		wtm	wtm			
toptable.co.uk	s	Priceline Group		self		other	OpenTable	tpw	tpw			
toro-tags.com	s	TORO Advertising		self		advertising	TORO	wtm	wtm			
toroadvertising.com	s	TORO Advertising		self		advertising	TORO	wtm	wtm			
toroadvertisingmedia.com	s	TORO Advertising		self		advertising	TORO	wtm	wtm			
tororango.com	s	tororango.com		self				wtm	prod			
touchcommerce.com	s	TouchCommerce		self	US	customer-interaction		tpw	tpw			
toutapp.com	s	ToutApp		self		advertising		tpw	tpw			
tovarro.com	s	Tovarro		self		advertising		wtm	prod			
towerdata.com	s				US	identity/data-broker		cur				
tp-cdn.com	s	TrialPay		self		advertising		wtm	prod			
tp88trk.com	s	Everflow		self		analytics		tpw	tpw			
tpmn.co.kr	s	TPMN		self		advertising		tpw	tpw			
tpmn.io	s	tpmn		self		advertising		pbs	pbs			
tqlkg.com	s	Conversant	Epsilon (Publicis)	mem	US	analytics;advertising	CJ Affiliate	tpw+wtm	wtm			
tr.outbrain.com	s	Outbrain	Teads Holding (Outbrain)	mem	US	advertising		omni	wtm			
tr.prospecteye.com	s	ProspectEye		self		advertising		wtm	wtm			
tr.snapchat.com	s	Snap Technologies	Snap	mem	US	advertising	Snapchat	omni	wtm			
tr.webantenna.info	s	WebAntenna		self		analytics		wtm	wtm			
tracc.it	s	Kiwe.io		self		analytics		wtm	prod			
trace-2000.com	s	Lead Forensics		self		advertising		wtm	wtm			
tracelytics.com	s	AppNeta		self		analytics	TraceView	tpw+wtm	wtm		Solarwinds	
tracemyip.org	s	TraceMyIP		self	US	advertising		wtm	wtm			
tracer.jp	s	NTTCom Online Marketing Solutions		self	US	analytics		wtm	wtm			
track-mv.com	s	Multiview		self		other		tpw	tpw			
track-web.net	s	Lead Forensics		self		advertising		wtm	wtm			
track.adform.net	s	Adform		self	DK	advertising		omni+thar	thar			
track.adtraction.com	s	Adtraction		self	US	advertising		wtm	wtm			
track.affiliate-b.com	s	Affiliate B		self		advertising		wtm	wtm			
track.blogcounter.de	s	adfire GmbH		self	DE	analytics	BlogCounter	wtm	wtm			
track.did-it.com	s	Didit		self	US	advertising	Didit Maestro	wtm	wtm			
track.digitalriver.com	s	Digital River		self	US	advertising		wtm	wtm			
track.engagesciences.com	s	EngageSciences		self		analytics		wtm	wtm			
track.funnelytics.io	s	Funnelytics		self		analytics		wtm	wtm			
track.hubspot.com	s	HubSpot		self	US	advertising		omni	wtm			
track.monitis.com	s	Monitis		self		analytics		wtm	wtm			
track.nextuser.com	s	Next User		self		advertising		wtm	wtm			
track.noddus.com	s	Noddus		self		advertising		wtm	wtm			
track.qcri.org	s	Qatar Computing Research Institute		self		analytics	QCRI Analytics	wtm	wtm			
track.roiservice.com	s	Atlas		self	US	advertising	Atlas ProfitBuilder	wtm	wtm			
track.sensedigital.in	s	Sense Digital		self		analytics		wtm	wtm			
track.yieldsoftware.com	s	Hewlett-Packard		self		advertising	Autonomy Campaign	wtm	wtm			
track.zappos.com	s	Zappos	Amazon	mem		advertising		wtm	wtm			
trackalyzer.com	s	LeadLander		self	US	analytics		tpw+wtm	wtm			
trackcmp.net	s	Active Campaign		self		advertising;analytics;email		tpw+wtm+cur	wtm			
trackdiscovery.net	s	Lead Forensics		self		advertising		tpw+wtm	wtm			
trackdownload.startappservice.com	s	Start.io Inc.		self		advertising		thar	thar			
trackedlink.net	s	dotDigital Group		self	US	analytics;customer-interaction	WebInsight / dotMailer	tpw+wtm	wtm		dotMailer	
trackedweb.net	s	dotMailer		self		analytics	WebInsight	tpw	tpw			
tracker.beezup.com	s	BeezUP		self		advertising		wtm	wtm			
tracker.chinmedia.vn	s	Chin Media		self		advertising		wtm	wtm			
tracker.emailaptitude.com	s	Email Aptitude		self		advertising;email		wtm	wtm			
tracker.euroweb.net	s	Euroweb		self	US	advertising	Euroweb Counter	wtm	wtm			
tracker.financialcontent.com	s	Financial Content		self	US	advertising		wtm	wtm			
tracker.icerocket.com	s	Meltwater IceRocket		self	US	social	IceRocket Tracker	wtm	wtm			
tracker.leadsius.com	s	Leadsius		self		advertising		wtm	wtm			
tracker.mrpfd.com	s	MRP (Market Resource Partners)		self		advertising	MRP	wtm	wtm			
tracker.ruhrgebiet-onlineservices.de	s	Ruhrgebiet		self		advertising		wtm	wtm			
tracker.samplicio.us	s	Luc.id		self		advertising		wtm	wtm			
tracker.unbxdapi.com	s	UNBXD		self		analytics		wtm	wtm			
tracker.wigzopush.com	s	Wigzo		self		advertising		wtm	wtm			
tracker.wordstream.com	s	WordStream		self	US	analytics		wtm	wtm			
trackercloud.net	s	Lead Forensics		self		advertising		wtm	wtm			
tracking.bd4travel.com	s	bd4travel		self		advertising		wtm	wtm			
tracking.bol.com	s	Bol.com		self		advertising	BOL Affiliate Program	wtm	wtm			
tracking.bp01.net	s	NP6		self	FR	email		cname	cname			cname-target
tracking.dsmmadvantage.com	s	TeleTech		self	US	advertising		wtm	wtm			
tracking.feedperfect.com	s	FeedPerfect		self	US	advertising		wtm	wtm			
tracking.godatafeed.com	s	GoDataFeed		self	US	analytics		wtm	wtm			
tracking.onefeed.co.uk	s	Onefeed		self		analytics		wtm	wtm			
tracking.percentmobile.com	s	Delivr		self	US	analytics		wtm	wtm			
tracking.proformics.com	s	Proformics Digital		self		analytics	Proformics	wtm	wtm			
tracking.shopping-flux.com	s	Shopping Flux		self		analytics		wtm	wtm			
tracking.smartselling.cz	s	Smart Selling		self		customer-interaction		wtm	wtm			
tracking.vcommission.com	s	vCommission		self		advertising		wtm	wtm			
tracking.winaffiliates.com	s	Winaffiliates		self		analytics		wtm	wtm			
trackinvestigate.net	s	Lead Forensics		self		advertising		wtm	wtm			
trackit.ktxlytics.io	s	Kortx		self		analytics		wtm	wtm			
trackjs.com	s	TrackJS		self		analytics		tpw+wtm	wtm			
trackmytarget.com	s	Target Circle		self		analytics		wtm	wtm			
trackuity.com	s	Trackuity		self		customer-interaction		wtm	wtm			
tradedoubler.com	s	Tradedoubler AB		self	SE	advertising	Tradedoubler	tpw+wtm	wtm			
tradelab.fr	s	Tradelab, SAS		self		advertising	Tradelab	tpw+wtm	wtm			
tradetracker.net	s	TradeTracker		self	US	advertising		wtm	wtm			
tradplusad.com	s	tradplus		self		advertising		pbs	pbs			
traffective.com	s	Traffective		self		advertising		wtm	prod			
traffective.mgr.consensu.org	s	Traffective CMP		self		consent-management		tpw	tpw			
traffic.adxprts.com	s	Bizcn		self		advertising		wtm	wtm			
trafficbroker.com	s	TrafficBroker		self		advertising		wtm	wtm			
trafficfabrik.com	s	Traffic Fabrik		self		advertising		wtm	prod			
trafficfactory.biz	s	TrafficFactory		self		advertising		tpw+wtm	tpw			
trafficfacts.com	s	GoDaddy		self	US	analytics	GoDaddy Site Analytics	wtm	wtm			
trafficforce.com	s	TrafficForce		self		advertising		wtm	wtm			
trafficgate.net	s	Rakuten Marketing LLC		self		advertising	Rakuten	wtm	wtm			
traffichaus.com	s	TrafficHaus		self	US	advertising		wtm	wtm			
traffichunt.com	s	TrafficHunt		self		advertising		tpw	tpw			
trafficjunky.net	s	TrafficJunky		self	CA	advertising		tpw+wtm	wtm			
trafficmanager.net	s					infrastructure	Azure Traffic Manager	tpw			Microsoft	infrastructure
trafficmp.com	s	Epic Advertising		self	US	advertising	Epic Marketplace	wtm	wtm			
trafficrevenue.net	s	Traffic Revenue		self	US	advertising		wtm	wtm			
trafficstars.com	s	Traffic Stars		self		advertising		tpw+wtm	wtm			
traffiliate.com	s	DSNR Media Group		self	IL	advertising	Traffiliate	wtm	wtm			
trafmag.com	s	TrafMag		self		advertising		wtm	wtm			
trail-viewer.com	s	Lead Forensics		self		advertising		wtm	wtm			
trail-web.com	s	Lead Forensics		self		advertising		tpw+wtm	wtm			
trailbox.net	s	Lead Forensics		self		advertising		wtm	wtm			
trailinvestigator.com	s	Lead Forensics		self		advertising		wtm	wtm			
transcend-cdn.com	s	Transcend		self	US	consent-management		cur	cur			
transcend.io	s	Transcend		self	US	consent-management		cur	cur			
transifex.com	s	Transifex		self		other		tpw	tpw			
translate-pa.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
translate.google.com	s	Google	Alphabet (Google)	mem	US	customer-interaction;cdn/hosting	Other Google APIs/SDKs / Google Translate	tpw+wtm+hst	wtm			
translate.googleapis.com	e	Google	Alphabet (Google)	mem	US	cdn/hosting	Other Google APIs/SDKs / Google Translate API	tpw+hst	tpw			
travel-assets.com	s	Expedia		self		other		tpw	tpw			
travelaudience.com	s	Travel Audience		self		analytics		wtm	wtm	423		
travelex.co.uk	s	Travelex		self		other		tpw	tpw			
travelex.net	s	Travelex		self		other		tpw	tpw			
travelocity.ca	s	Travelocity		self		other	Travelocity Canada	tpw	tpw			
travelocity.com	s	Travelocity		self		other	Travelocity USA	tpw	tpw			
travelsmarter.net	s	IAC (InterActiveCorp)		self		advertising	Smarter Travel Media	wtm	wtm			
travelzoo.com	s	Travelzoo		self		other		tpw	tpw			
trbo.com	s	trbo		self		advertising		wtm	wtm			
treasuredata.com	s	arm		self	GB	analytics	Treasure Data	tpw+wtm	wtm		Treasure Data	
tremorhub.com	s	Tremor Video	Nexxen	mem	US	advertising;media		tpw+wtm+pbs+ocd	wtm	202	Magnite CTV, Inc. | Magnite	
tremormedia.com	s	Tremor Video	Nexxen	mem	US	media		wtm	wtm			
tremorvideo.com	s	Tremor Video	Nexxen	mem	US	media		wtm	wtm			
trendemon.com	s	TrenDemon		self		analytics		wtm	wtm			
trgt.eu	s	Pilot GmbH		self		analytics	Pilot	wtm	wtm			
trialfire.com	s	Trialfire		self		analytics		tpw	tpw			
tribalfusion.com	s	Exponential Interactive, Inc		self	US	advertising	Tribal Fusion	tpw+wtm	wtm			
tribl.io	s	Triblio		self		customer-interaction;analytics		tpw+wtm	wtm			
triggeredmail.appspot.com	s	TriggerMail		self		advertising	Bluecore	wtm	wtm			
triggeredmessaging.com	s	Fresh Relevance		self		advertising	Triggered Messaging	tpw	tpw			
triggit.com	s	RedLotus		self	US	advertising	G4 Native	tpw+wtm	wtm		Gravity4	
tripadvisor.co.uk	s	IAC (InterActiveCorp)		self		other	TripAdvisor	tpw+wtm	wtm		TripAdvisor	
tripadvisor.com	s	IAC (InterActiveCorp)		self		other	TripAdvisor	tpw+wtm	wtm		TripAdvisor	
tripadvisor.de	s	IAC (InterActiveCorp)		self		other	TripAdvisor	wtm	wtm			
triplelift.com	s	TripleLift, Inc.		self		advertising	TripleLift	wtm	wtm	28		
tritondigital.com	s	Triton Digital		self		media		wtm	wtm			
trk.enecto.com	s	Enecto		self	SE	analytics	Enecto Analytics	wtm	wtm			
trk.sodoit.com	s	Oneupweb		self	US	advertising	ROI trax	wtm	wtm			
trklnks.com	s	AdSupply		self		advertising		wtm	wtm			
trkme.net	s	Resolution Media		self		advertising		wtm	wtm			
trkn.us	s	Claritas		self		advertising		ocd	ocd			
trouter.io	s	Microsoft		self	US	other	Microsoft Services	wtm	wtm			
trovus.co.uk	s	Logicalis		self		analytics		tpw	tpw			
trsv3.com	s	trsv3.com		self				wtm	prod			
tru.am	s	trueAnthem		self	US	social;advertising		tpw+wtm	wtm			
truconversion.com	s	TruConversion		self		analytics		tpw	tpw			
truedash.com	s	Avora		self		analytics		tpw	tpw			
truedata.co	s				US			cname				cname-target
truefitcorp.com	s	True Fit		self		analytics;advertising		tpw+wtm	wtm			
truehits.in.th	s	Truehits.net		self		analytics		wtm	wtm			
truehits.net	s	Truehits.net		self		analytics		wtm	wtm			
truendo.mgr.consensu.org	s	Truendo CMP		self		consent-management		tpw	tpw			
truffle.bid	s	Truffle		self		advertising	Truffle Bid	tpw	tpw			
trumba.com	s	Trumba		self	US	advertising		wtm	wtm			
truoptik.com	s	Tru Optik		self		advertising;analytics		tpw+wtm	tpw			
trust-guard.com	s	Trust Guard		self		other		tpw	tpw			
trust-provider.com	s	Comodo		self		other		tpw	tpw			
trustarc.com	s	TrustArc		self	US	consent-management		tpw+wtm+hst+cur	cur			
trustarc.mgr.consensu.org	s	TrustArc CMP		self		consent-management		tpw	tpw			
trustcommander.net	s	Commanders Act		mem	FR	consent-management	Trustcommander	tpw+cur	cur			
truste.com	s	TrustArc		self	US	consent-management	TRUSTe	tpw+wtm+cur	wtm		TRUSTe	
trustedshops.com	s	Trusted Shops		self		other		tpw+wtm	wtm			
trustedstack.com	s	trustedstack		self		advertising		pbs	pbs	1288		
trustev.com	s	Trustev		self		analytics		tpw+wtm	wtm		TransUnion	
trustlogo.com	s	Comodo		self		other	TrustLogo	tpw+wtm	wtm			
trustpilot.com	s	Trustpilot		self		analytics;customer-interaction	Trustpilot (Widget)	tpw+wtm+hst+ocd	wtm			
trustwave.com	s	Trustwave		self		other		tpw+wtm	tpw			
trustx.org	s	TrustX		self		advertising		tpw+pbs	tpw			
trvl-media.com	s	Expedia		self		other		tpw	tpw			
trvl-px.com	s	IAC (InterActiveCorp)		self		other	Expedia	tpw+wtm	wtm		Expedia	
trw12.com	s	Grand Slam Media		self		advertising		wtm	wtm			
trychameleon.com	s	Chameleon		self		customer-interaction		tpw	tpw			
tryzens-analytics.com	s	Tryzens		self		analytics	Tryzens TradeState	tpw	tpw			
ts.istrack.com	s	Oracle		self	US	customer-interaction	Oracle Live Help	wtm	wtm			
tsyndicate.com	s	Traffic Stars		self		advertising		tpw+wtm	wtm			
tt.omtrdc.net	s	Adobe		self	US	analytics	Adobe Target	omni	cur			
ttgtmedia.com	s	TechTarget		self		other		tpw	tpw			
ttsep.com	s	Thesis		self		analytics		tpw	tpw			
ttvnw.net	s	Amazon		mem	US	media;cdn/hosting	Twitch CDN	wtm+cur	wtm			
tubecorporate.com	s	Tube Corporate		self		advertising		wtm	prod			
tubecup.org	s	tubecup.org		self		advertising		wtm	prod			
tubemogul.com	s	TubeMogul	Adobe	mem	US	advertising		tpw+wtm	wtm			
tuberewards.com	s	Grand Slam Media		self		advertising		wtm	wtm			
tumblr.com	s	Verizon	Yahoo (Apollo)	mem	US	social;analytics	Tumblr / Yahoo!	tpw+wtm	wtm		Tumblr	
turbobytes.net	s	TyrbooBytes		self		other		tpw	tpw			
turn.com	s	Singtel	Nexxen	mem	SG	advertising	Turn / Turn Inc.	tpw+wtm	wtm		Turn	
turner.com	s	AT&T		self	US	analytics	Warner Media	wtm	wtm			
turnsocial.com	s	TurnSocial		self	US	social		wtm	wtm			
turnto.com	s	TurnTo Networks		self	US	customer-interaction	TurnTo	tpw+wtm	wtm			
tutorialize.me	s	Tutorialize		self		customer-interaction		tpw	tpw			
tvgenius.net	s	Ericcson Media Services		self		other	TV Genius	tpw	tpw			
tvsquared.com	s	TV Squared		self		advertising		tpw+wtm	wtm	985		
tweetboard.com	s	Tweetboard		self	US	social		wtm	wtm			
tweetmeme.com	s	TweetMeme		self	US	analytics;social	tweetmeme-VOID	tpw+wtm	wtm			
tweetriver.com	s	Khoros		self		social		wtm	wtm			
twenga.co.uk	s	Twenga		self		other		tpw	tpw			
twenga.fr	s	Twenga		self		other		tpw	tpw			
twiago.com	s	twiago GmbH		self		advertising	Twiago	wtm+ocd	wtm	242		
twimg.com	s	Twitter	X Corp.	mem	US	social		tpw+wtm	wtm			
twinedigital.go2cloud.org	s	Twine Digital		self		analytics	Twine	wtm	wtm			
twitch.tv	s	Amazon		mem	US	media	Twitch	tpw+wtm	wtm		Twitch	
twitchcdn.net	s	Amazon		mem	US	media;cdn/hosting	Twitch CDN	wtm+cur	wtm			
twitchsvc.net	s	Amazon		mem	US	media	Twitch CDN	wtm	wtm			
twitframe.com	s	Superblock		self		other	Twitframe	tpw	tpw			
twitpic.com	s	Twitter	X Corp.	mem	US	social		tpw	tpw			
twitter.com	s	Twitter	X Corp.	mem	US	social		wtm+ocd	wtm			
twittercounter.com	s	Twitter Counter		self	NL	analytics		wtm	wtm			
twyn.com	s	Twyn		self	US	advertising	Twyn Group	tpw+wtm	wtm			
txmblr.com	s	Verizon	Yahoo (Apollo)	mem	US	analytics	Tumblr Analytics	wtm	wtm			
txt.eu	s	adRom		self		advertising		wtm	prod			
txxx.com	s	txxx.com		self		other		wtm	prod			
tynt.com	s	33Across		self	US	advertising;identity/data-broker	Tynt	tpw+wtm+cur	wtm			
typeform.com	s	Typeform		self		customer-interaction		wtm+ocd	ocd			
typekit.com	s	Adobe		self	US	cdn/hosting	Adobe TypeKit	tpw+wtm	wtm			
typekit.net	s	Adobe		self	US	cdn/hosting	Adobe TypeKit	tpw+wtm	wtm			
typepad.com	s	Typepad		self	US	cdn/hosting;analytics	Typepad Stats	tpw+wtm	wtm			
typography.com	s	Hoefler & Co		self		cdn/hosting	Cloud.typography / Webfonts by Hoefler&Co	tpw+wtm	tpw			
tyroodirect.com	s	Tyroo		self	US	social		wtm	wtm			
tyroodr.com	s	Tyroo		self	US	social		wtm	wtm			
tzetze.it	s	TzeTze		self		customer-interaction		wtm	wtm			
u.4dex.io	s	Adagio (Onfocus SAS)		self		advertising		thar	thar			
u5e.com	s	D4t4 Solutions		self		analytics		tpw	tpw			
uadx.com	s	Unite		self		advertising		tpw+wtm	wtm			
ubembed.com	s	Unbounce		self	CA	advertising		tpw	tpw			
ubersetzung-app.com	s	ubersetzung-app.com		self		other		wtm	prod			
ubertags.com	s	Ubertags		self		tag-manager		tpw	tpw			
ucfunnel.com	s	ucfunnel		self	TW	advertising		wtm	wtm			
uciservice.com	s	Expedia		self		other		tpw	tpw			
uconnect.tealiumiq.com	s	Tealium		self	US	identity/data-broker	Tealium iQ (uConnect)	hst	wtm			
ucoz.net	s	uCoz		self	US	analytics		wtm	wtm			
ucs.su	s	United Card Services		self		other		tpw	tpw			
udmserve.net	s	Underdog Media LLC		self	US	advertising	Underdog Media	tpw+wtm+ocd	wtm			
ui-portal.de	s	United Internet AG		self		advertising	United Internet Media	tpw+wtm	wtm			
ui.scale8.com	e	Scale8		self		analytics		tpw	tpw			
uicdn.com	s	United Internet AG		self		cdn/hosting	United Internet / 1&1 Internet	tpw+wtm	tpw			
uicdn.net	s	United Internet AG		self		cdn/hosting	United Internet Media AG	tpw	tpw			
uidapi.com	s	The Trade Desk		self	US	identity/data-broker		cur	cur			
uimserv.net	s	United Internet AG		self		cdn/hosting;advertising	United Internet Media AG	tpw+wtm	wtm			
uk-plc.net	s	@UK		self		cdn/hosting		tpw	tpw			
ulogin.ru	s	uLogin		self		other		tpw	tpw			
ulogix.ru	s	uLogix		self		advertising		tpw	tpw			
ultimedia.com	s	Digiteka		self		advertising		wtm	wtm	343		
umami.is	s	Umami		self	US	analytics		cur	cur			
umbel.com	s	Umbel		self		analytics		tpw	tpw			
umebiggestern.club	s	umebiggestern.club		self				wtm	prod			
umeng.com	s	Umeng		self	CN	analytics		wtm	wtm			
un-syndicate.com	s	Runative		self		advertising		wtm	prod			
unagi-eu.amazon.com	s	Amazon		mem	US	analytics		cur	cur			
unagi-fe.amazon.com	s	Amazon		mem	US	analytics		cur	cur			
unagi-na.amazon.com	s	Amazon		mem	US	analytics		cur	cur			
unagi.amazon.co.uk	s	Amazon		mem	US	analytics		cur	cur			
unagi.amazon.com	s	Amazon		mem	US	analytics		cur	cur			
unagi.amazon.com.be	s	Amazon		mem	US	analytics		cur	cur			
unagi.amazon.de	s	Amazon		mem	US	analytics		cur	cur			
unagi.amazon.es	s	Amazon		mem	US	analytics		cur	cur			
unagi.amazon.fr	s	Amazon		mem	US	analytics		cur	cur			
unagi.amazon.ie	s	Amazon		mem	US	analytics		cur	cur			
unagi.amazon.it	s	Amazon		mem	US	analytics		cur	cur			
unagi.amazon.nl	s	Amazon		mem	US	analytics		cur	cur			
unagi.amazon.pl	s	Amazon		mem	US	analytics		cur	cur			
unagi.amazon.se	s	Amazon		mem	US	analytics		cur	cur			
unanimis.co.uk	s	Switch Concepts Limited		self	GB	advertising	Unanimis	tpw+wtm	wtm			
unbounce.com	s	Unbounce		self	CA	advertising		tpw	tpw			
uncn.jp	s	unicorn		self		advertising		pbs	pbs			
under-box.com	s	under-box.com		self		other		wtm	prod			
undercomputer.com	s	undercomputer.com		self				wtm	prod			
underdog.media	s	Underdog Media LLC		self	US	advertising	Underdog Media	tpw	tpw	159		
undertone.com	s	Perion		self	US	advertising	Intercept Interactive / Undertone	tpw+wtm+pbs+ocd	wtm	677	Intercept Interactive | Intercept Interactive Inc. dba Undertone | Undertone	
unica.com	s	IBM		self	US	analytics;customer-interaction	IBM Digital Analytics / Unica	tpw+wtm	wtm			
uniconsent.com	s	UniConsent CMP		self		consent-management		tpw	tpw			
uniconsent.mgr.consensu.org	s	UniConsent CMP		self		consent-management		tpw	tpw			
unidays.world	s	Unidays		self		advertising		tpw	tpw			
uniqodo.com	s	Uniqodo		self		advertising		tpw	tpw			
unister-adservices.com	s	Unister		self	DE	analytics		wtm	wtm			
unister-gmbh.de	s	Unister		self	DE	analytics		wtm	wtm			
univide.com	s	Oracle		self	US	advertising	Crosswise / Univide	tpw+wtm	wtm		Crosswise	
unknowntray.com	s	Admiral		self		advertising		tpw	tpw			
unpkg.com	s	Unpkg		self		cdn/hosting	unpkg (Public CDN)	tpw+wtm+hst+cur	tpw			
unrulymedia.com	s	Unruly Group Ltd	Nexxen	mem		advertising	Unruly Media	tpw+wtm+pbs	wtm	36	Nexxen Group LLC	
up-value.de	s	up-value		self		advertising		tpw	tpw			
upbuild.io	s	UpBuild		self		advertising		tpw	tpw			
uploads-ssl.webflow.com	s	Webflow		self		cdn/hosting		tpw	tpw			
uplynk.com	s	Verizon	Yahoo (Apollo)	mem	US	other	Verizon Uplynk	tpw	tpw			
uppr.de	s	uppr GmbH		self		advertising		wtm	prod			
upravel.com	s	upravel.com		self				wtm	prod			
upsellit.com	s	UpSellit		self	US	analytics;customer-interaction		tpw+wtm	wtm			
uptolike.com	s	UpToLike		self		social		wtm	wtm			
uptrends.com	s	Uptrends		self	US	analytics		wtm	wtm			
urban-media.com	s	Urban Media GmbH		self		advertising		wtm	prod			
urbanairship.com	s	Urban Airship, Inc.		self	US	customer-interaction;analytics	Airship / Urban Airship	tpw+wtm	wtm		Airship	
urchin.com	s	Google	Alphabet (Google)	mem	US	analytics	Google Analytics	tpw	tpw			
urtbk.com	s	AdOn Network		self	US	advertising		wtm	wtm			
us-central1-adaptive-growth.cloudfunctions.net	e	Podsights		self		customer-interaction		tpw	tpw			
usabilitytools.com	s	Usability Tools		self		analytics		tpw	tpw			
usabilla.com	s	Usabilla		self		analytics;customer-interaction		tpw+wtm	wtm			
usablenet.net	s	Usablenet.net		self		other		tpw	tpw			
usefathom.com	s	Fathom		self		analytics	Fathom Analytics	tpw	tpw			
usehero.com	s	Klarna		self	SE	customer-interaction	HERO	tpw	tpw			
useinsider.com	s	Insider		self		analytics		tpw+wtm	wtm			
useitbetter.com	s	Use It Better		self		analytics		tpw	tpw			
usemax.de	s	Usemax Advertisement		self		advertising	Usemax	wtm	wtm	212		
usemaxserver.de	s	Usemax Advertisement		self		advertising	Usemax	wtm	wtm			
usemessages.com	s	HubSpot		self	US	customer-interaction	usemessages.com	wtm+cur	cur			
user-pulse.appspot.com	s	UserPulse		self		customer-interaction		wtm	wtm			
userapi.com	s	Megafon		self	RU	social	VKontakte	wtm	wtm			
usercentrics.com	s	Usercentrics		mem	DE	consent-management		hst+cur	cur			
usercentrics.eu	s	Usercentrics		mem	DE	consent-management	Usercentrics CMP	tpw+cur	cur			
usercentrics.mgr.consensu.org	s	Usercentrics CMP		self		consent-management		tpw	tpw			
userdive.com	s	USERDIVE		self		analytics		wtm	wtm			
userecho.com	s	UserEcho		self		customer-interaction		wtm	wtm			
userlike-cdn-widgets.s3-eu-west-1.amazonaws.com	s	Userlike		self		customer-interaction		wtm	wtm			
userlike.com	s	Userlike		self		customer-interaction		wtm	wtm			
userneeds.dk	s	Userneeds		self		analytics		tpw	tpw			
userpulse.com	s	UserPulse		self		customer-interaction		wtm	wtm			
userreplay.net	s	UserReplay		self		analytics		tpw+wtm	wtm			
userreport.com	s	UserReport		self	US	analytics;customer-interaction		tpw+wtm	wtm	394;1158		
usersnap.com	s	Usersnap		self		customer-interaction		tpw	tpw			
usertrust.com	s	Comodo		self		other		tpw	tpw			
uservoice.com	s	UserVoice		self	US	customer-interaction		wtm	wtm			
userway.org	s	UserWay		self		analytics		hst	prod			
userzoom.com	s	UserZoom		self	US	analytics;customer-interaction;session-replay		tpw+wtm+cur	wtm			
usocial.pro	s	USocial		self		social		wtm	wtm			
utarget.ru	s	uTarget		self		advertising		wtm	wtm			
utiq-aws.net	s	Utiq		self	BE	identity/data-broker		cname+cur	cur			cname-target
utiq.com	s	Utiq		self	BE	identity/data-broker		cur	cur			
utt.impactcdn.com	e	Impact Radius		self		advertising		tpw	tpw			
uuidksinc.net	s	uuidksinc.net		self				wtm	prod			
v.kidoz.net	s	KIDOZ Ltd.		self		advertising		thar	thar			
v12finance.com	s	V12 Retail Finance		self		other		tpw	tpw			
v12group.com	s	Throtle		self		analytics	V12 Group	tpw+wtm	tpw			
v2.afilio.com.br	s	Afilio		self		analytics		wtm	wtm			
v6-moving-pictures.com	s	moving-pictures		self		other		tpw	tpw			
vacaneedasap.com	s	vacaneedasap.com		self				wtm	prod			
valueclick.net	s	Conversant	Epsilon (Publicis)	mem	US	advertising	ValueClick Media	wtm	wtm			
valuecommerce.com	s	ValueCommerce		self		advertising		wtm	wtm			
valuedopinions.co.uk	s	Valued Opinions		self	US	advertising		wtm	wtm			
vast.kidoz.net	s	KIDOZ Ltd.		self		advertising		thar	thar			
vast1.pixfuture.com	s	PixFuture		self	US	advertising		wtm	wtm			
vcita.com	s	Vcita		self		analytics		wtm	wtm			
vcmedia.vn	s	AdMicro		self	VN	advertising		wtm	wtm			
vdna-assets.com	s	Nielsen		self	IN	advertising	Imagini Holdings / VisualDNA	tpw+wtm	wtm		Imagini Holdings	
vdopia.com	s	Vdopia		self	US	advertising	Vdopia Chocolate	tpw+wtm	wtm			
vdoserv.com	s	Cedato		self		advertising		tpw	tpw			
vdrn.redplum.com	s	Valassis		self	US	advertising		wtm	wtm			
ve.com	s	Ve Interactive		self	GB	customer-interaction	Ve	tpw	tpw			
vector.co	s	Plain (Customer Messaging)		self		identity/data-broker		hst	prod			
vee24.com	s	VEE24		self		customer-interaction;media		tpw+wtm	wtm			
veeseo.com	s	Outbrain	Teads Holding (Outbrain)	mem	US	advertising	Veeseo / Ligatus	tpw+wtm	wtm		Veeseo	
veinteractive.com	s	Ve Interactive		self	GB	customer-interaction;advertising	Ve	tpw+wtm	wtm			
velocecdn.com	s	velocecdn.com		self				wtm	prod			
velti.com	s	Velti		self	US	advertising	Velti mGage Visualize	wtm	wtm			
venatusmedia.com	s	Venatus Media Limited		self		customer-interaction	Venatus Media	tpw	tpw			
vendemore.com	s	Ratos		self	SE	social	Vendemore	wtm	wtm			
venturead.com	s	venturead.com		self				wtm	prod			
veoxa.com	s	Veoxa		self	FR	advertising		tpw+wtm	wtm			
vepxl1.net	s	Ve Interactive		self	GB	advertising		tpw	tpw			
verben.com	s	verben		self		advertising		pbs	pbs			
vercel-insights.com	s	Vercel		self	US	analytics		cur	cur			
verestads.net	s	everestads.com		self		other		tpw	tpw			
vergic.com	s	Vergic		self		customer-interaction;social	Vergic Engage Platform	tpw+wtm	tpw			
verisign.com	s	Verisign (Symantec)		self		other		tpw	tpw			
verizonmedia.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Verizon Media	wtm	wtm			
vertamedia.com	s	VertaMedia		self		advertising		tpw	tpw			
verticalacuity.com	s	Outbrain	Teads Holding (Outbrain)	mem	US	advertising	Vertical Acuity	wtm	wtm			
verticalscope.com	s	VerticalScope		self		advertising		wtm	wtm			
veruta.com	s	Veruta		self	US	analytics;advertising	MyAds	tpw+wtm	wtm		MyBuys	
vextras.com	s	Vextras		self		other		tpw	tpw			
vgwort.de	s	VG Wort		self	DE	analytics		wtm	wtm			
vi-tag.net	s	Vivalu		self		advertising		wtm	wtm			
viafoura.co	s	Viafoura		self		advertising		tpw	tpw			
viafoura.com	s	Viafoura		self		advertising		wtm	wtm			
viafoura.net	s	Viafoura		self		advertising		tpw+wtm	wtm	1138		
viamichelin.com	s	Michelin		self		other		tpw	tpw			
viator.com	s	TripAdvisor		self		other		tpw	tpw			
vibescm.com	s	Vibes		self		advertising		omni	prod			
vicomi.com	s	Vicomi		self		analytics		wtm	wtm			
vidanalytics.taboola.com	s	Taboola		self	US	advertising		thar	thar			
vidazoo.com	s	Vidazoo		self		advertising		wtm	prod	744		
vidcpm.com	s	vidcpm.com		self				wtm	prod			
video-ads.a2z.com	s	Amazon		mem	US	advertising		cur	cur			
video-loader.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	AOL Be On	wtm	wtm			
videoadex.com	s	Digiteka		self		advertising	VideoAdX	wtm	wtm			
videobyte.com	s	Videobyte Inc		self		advertising		pbs	pbs	1011		
videohub.tv	s	Tremor Video	Nexxen	mem	US	advertising;media		tpw+wtm	wtm			
videonow.ru	s	VideoNow		self		advertising		wtm	wtm			
videoplayerhub.com	s	AdFuel		self		advertising	AdFuel Video / videoplayerhub.com	tpw+wtm	tpw			
videoplaza.tv	s	Videoplaza		self		advertising		wtm	wtm			
videostat.com	s	Adknowledge		self	US	advertising	Giant Media	tpw+wtm	wtm		Giant Media	
videostep.com	s	INVIBES GROUP		self		advertising		pbs	pbs	436		
videowalldirect.com	s	Boldwin LTD		self		advertising		pbs	pbs	1151		
vidfuture.com	s	ConvertMedia		self		advertising		tpw	tpw			
vidible.tv	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Vidible	tpw+wtm	wtm		Vidible	
vidigital.ru	s	IMHO		self		advertising	imho vi	wtm	wtm			
vidoomy.com	s	Vidoomy Media SL		self		advertising		pbs+ocd	pbs	380		
vidpulse.com	s	VidPulse		self		analytics		tpw	tpw			
vidtok.ru	s	VideoPotok		self		media		wtm	wtm			
vidyard.com	s	Vidyard		self		other		tpw	tpw			
vietad.vn	s	VietAd		self		advertising		wtm	wtm			
view.binlayer.com	s	BinLayer		self	DE	advertising		wtm	wtm			
view.ceros.com	e	Ceros		self		other		tpw	tpw			
view.vzaar.com	s	vzaar		self		media		wtm	wtm			
viewablemedia.net	s	Visible Measures		self	US	advertising		wtm	wtm			
viewdeos.com	s	Viewdeos 2015 LTD		self		advertising		pbs	pbs	924		
viewwonder.com	s	Meme		self		advertising		tpw	tpw			
viglink.com	s	VigLink		self	US	advertising		tpw+wtm	wtm			
vigo.one	s	Vigo		self		analytics		wtm	wtm			
vigo.ru	s	Vigo		self		analytics		wtm	wtm			
vimeo.com	s	Vimeo	Vimeo (Bending Spoons)	mem	US	media		tpw+wtm+ocd	wtm			
vimeocdn.com	s	Vimeo	Vimeo (Bending Spoons)	mem	US	media		tpw+wtm	wtm			
vindicosuite.com	s	Vindico Group		self	US	advertising	Vindico	tpw+wtm	wtm		Viant	
vine.co	s	Twitter	X Corp.	mem	US	social		tpw	tpw			
vinsight.de	s	Hubert Burda Media		self		advertising	Valiton	wtm	wtm			
vinted.net	s	Vinted		self		other		wtm	prod			
vioapi.com	s	Viocorp International		self		other		tpw	tpw			
vip.timezonedb.com	s	timezonedb		self		advertising	TimezonDB	wtm	wtm			
viraladnetwork.net	s	Viral Ad Network (VAN)		self		advertising	Viral Ad Network	wtm	wtm			
viralgains.com	s	ViralGains		self		advertising		wtm	prod			
viralize.tv	s	Showheroes SE		self		advertising		pbs	pbs	111		
viralmint.com	s	ViralMint		self		social		wtm	wtm			
viralninjas.com	s	ViralNinjas		self		advertising		tpw	tpw			
virgul.com	s	Virgul		self	TR	advertising		wtm	wtm			
virool.com	s	Virool		self		advertising		tpw	tpw			
virtualearth.net	s	Microsoft		self	US	customer-interaction	Virtual Earth / Bing Maps	tpw+wtm	wtm			
virtusize.com	s	Virtusize		self		other		wtm	wtm			
visely.io	s	Visely		self		other		tpw	tpw			
visibility-stats.com	s	Net Visibility		self		advertising		wtm	wtm			
visiblemeasures.com	s	Visible Measures		self	US	advertising		tpw+wtm+pbs	wtm			
visioncriticalpanels.com	s	Vision Critical		self		analytics		wtm	wtm			
visitor-analytics.io	s	TWIPLA		self	DE	analytics		cur	cur			
visitortracklog.com	s	netFactor		self	US	advertising	VisitorTrack	wtm	wtm			
visitorville.com	s	Visitorville		self	US	analytics		wtm	wtm			
visitstreamer.com	s	Visit Streamer		self	US	analytics		wtm	wtm			
visscore.com	s	VisScore		self		analytics		tpw	tpw			
visualdna.com	s	Nielsen		self	IN	advertising	VisualDNA	tpw+wtm	wtm		VisualDNA	
visualrevenue.com	s	Outbrain	Teads Holding (Outbrain)	mem	US	advertising;analytics	Visual Revenue	tpw+wtm	wtm			
visualstudio.com	s	Microsoft		self	US	other	Visual Studio / Visualstudio.com	tpw+wtm	wtm			
visualwebsiteoptimizer.com	s	Wingify		self	GB	analytics	VWO / VWO (Visual Website Optimizer)	tpw+wtm+hst	wtm		VWO	
visx.net	s	YOC AG		self		advertising		pbs+ocd	pbs	154	visx.net	
vivistats.com	s	ViviStats		self		analytics		wtm	wtm			
vivocha.com	s	Vivocha S.p.A		self		customer-interaction		tpw	tpw			
vizu.com	s	Nielsen		self	IN	analytics;audience-measurement;advertising	Vizu (Nielsen) / NetRatings SiteCensus	tpw+wtm	wtm		Vizu (Nielsen)	
vizury.com	s	Vizury		self	IN	advertising		tpw+wtm	wtm			
vizzit.se	s	Vizzit		self	US	analytics;advertising		tpw+wtm	wtm			
vk-analytics.com	s	Megafon		self	RU	social	Vk.com	wtm	wtm			
vk.com	s	Megafon		self	RU	social	VK / VKontakte	tpw+wtm	wtm		VK	
vkontakte.ru	s	Megafon		self	RU	social	VKontakte	wtm	wtm			
vkuservideo.net	s	Megafon		self	RU	social	Vk.com	wtm	wtm			
vlog.leadformix.com	s	SAP		self		customer-interaction	SAP Sales Cloud	wtm	wtm			
vmg.host	s	Video Media Groep		self		advertising		tpw+ocd	tpw		vmg.host	
vmmpxl.com	s	Varick Media Management		self	US	advertising		tpw+wtm	wtm			
vmweb.net	s	Vertical Mass		self		advertising		tpw	tpw			
vntsm.com	s	Venatus Media Limited		self		advertising	LoopMe / Venatus Media	tpw+wtm	wtm		LoopMe	
vodafone.de	s	vodafone.de		self		other		wtm	prod			
voice2page.com	s	InternetAudioAds		self	US	media		wtm	wtm			
voicefive.com	s	Comscore		mem	US	analytics	VoiceFive	tpw+wtm	wtm		VoiceFive	
voicestar.com	s	Marchex		self	US	analytics;advertising		tpw+wtm	wtm			
volumtrk.com	s	Codewise		self		advertising	Voluum	wtm	wtm			
volusion.com	s	Volusion		self		customer-interaction	Volusion Chat	wtm	wtm			
voluumtrk3.com	s	Codewise		self		advertising	Voluum	wtm	wtm			
volvelle.tech	s	Ve Global		self		advertising	Volvelle / Optomaton	tpw+wtm	wtm		Optomaton	
vooxe.com	s	vooxe.com		self		other		wtm	prod			
vorwerk.de	s	vorwerk.de		self		other		wtm	prod			
vouchedfor.co.uk	s	VouchedFor		self		analytics		tpw	tpw			
vox-cdn.com	s	Vox Media		self	US	customer-interaction	Vox	tpw+wtm	wtm			
voxmedia.com	s	Vox Media		self	US	other		tpw	tpw			
voxus-targeting-voxusmidia.netdna-ssl.com	s	Voxus		self		advertising		wtm	wtm			
vr-tb.com	s	appstock		self		advertising		pbs	pbs			
vrtcal.com	s	VRTCAL Markets Inc		self		advertising		pbs	pbs	706		
vrvm.com	s	Verve Mobile		self		advertising		wtm	wtm			
vtracy.de	s	vtracy.de		self				wtm	prod			
vtstat.com	s	moving-pictures		self		other		tpw	tpw			
vuble.tv	s	Vuble		self		advertising		ocd	ocd			
vungle.com	s	vungle	Liftoff	mem		advertising		pbs	pbs			
vuroll.in	s	AdChakra		self		analytics		wtm	wtm			
vuukle.com	s	Vuukle		self		analytics		wtm	wtm	1004		
vwo.com	s	VWO		self		analytics		tpw+hst	tpw			
vxml4.delacon.com.au	s	Delacon		self		analytics		wtm	wtm			
w-x.co	s	IBM		self	US	advertising	The Weather Company	wtm	wtm			
w.org	s	Automattic		self	US	cdn/hosting;analytics	WordPress / WordPress Stats	tpw+wtm	wtm			
w3.cdn.anvato.net	s	Google	Alphabet (Google)	mem	US	media	Anvato	wtm	wtm			
w3counter.com	s	Awio Web Services		self	US	analytics	W3Counter	wtm	wtm			
w3roi.com	s	w3roi		self	US	analytics		wtm	wtm			
w55c.net	s	DataXu		self	US	customer-interaction;advertising		tpw+wtm+ocd	wtm		Roku	
wahoha.com	s	Wahoha		self	US	customer-interaction		wtm	wtm			
walkme.com	s	WalkMe		self		customer-interaction		tpw+wtm	wtm			
walmart.com	s	Walmart		self		other		wtm	prod			
wamcash.com	s	Wamcash		self		advertising		wtm	wtm			
wanadoo.fr	s	Orange France		self		other		wtm	wtm			
warnermedia.com	s	AT&T		self	US	analytics	Warner Media	wtm	wtm			
warpcache.net	s	WARPCACHE		self		other		tpw	tpw			
watch.teroti.com	s	Teroti		self		advertising		wtm	wtm			
watchingthat.com	s	Watching That		self		other		tpw	tpw			
waterfrontmedia.com	s	Everyday Health		self	US	social		wtm	wtm			
waves.retentionscience.com	s	Retention Science		self		advertising		wtm	wtm			
way2traffic.com	s	Way2traffic		self		advertising		wtm	wtm			
wayfair.com	s	Wayfair		self		analytics		tpw+wtm	tpw			
wbdx.fr	s	Fimalac Group		self		advertising	Webedia	wtm	wtm			
wbtrk.net	s	Webtrekk	Mapp	mem	DE	analytics		tpw+wtm	wtm			
wcfbc.net	s	Webtrekk	Mapp	mem	DE	analytics	Webtreck	tpw+wtm	wtm		Webtreck	
wdfl.co	s	Rewardful		self		analytics		tpw	tpw			
wdr.de	s	wdr.de		self		other		wtm	prod			
weather.com	s	IBM		self	US	advertising	The Weather Company	wtm	wtm			
web-01-gbl.com	s	Lead Forensics		self		advertising		tpw	tpw			
web-call-analytics.com	s	Fonecall		self		analytics		tpw	tpw			
web-cntr-07.com	s	Lead Forensics		self		advertising		tpw	tpw			
web-path.com	s	Lead Forensics		self		advertising		wtm	wtm			
web-stat.com	s	WebSTAT		self	US	analytics		wtm	wtm			
web-visor.com	s	Yandex		mem	RU	analytics	WebVisor	wtm	wtm			
web.de	s	web.de		self		other		wtm	prod			
web.localytics.com	s	Localytics		self		analytics		wtm	wtm			
webabacus.com	s	Ey-Seren		self		analytics		tpw	tpw			
webads.mgr.consensu.org	s	WebAds CMP		self		consent-management		tpw	tpw			
webads.nl	s	WebAds		self		advertising		wtm	wtm			
webclicks24.com	s	webclicks24.com		self				wtm	prod			
webclose.net	s	webclose.net		self		other		wtm	prod			
webcollage.net	s	Webcollage		self		customer-interaction		tpw+wtm	wtm			
webcontadores.com	s	Free Counter		self		analytics		wtm	wtm			
webcontentassessor.com	s	TMT Digital		self		advertising	Web Content Assessor	tpw	tpw	1044		
webde.de	s	web.de		self		other		wtm	prod			
webdissector.com	s	Beijing Gridsum Technologies		self		analytics	Web Dissector	tpw	tpw			
webeffective.keynote.com	s	Keynote Systems		self		analytics	WebEffective	wtm	wtm			
webelapp.com	s	Adlead		self		advertising		tpw	tpw			
webengage.co	s	WebEngage		self		customer-interaction		tpw	tpw			
webengage.com	s	WebEngage		self		customer-interaction		tpw	tpw			
webflow.com	s	Webflow		self		cdn/hosting		hst	prod			
webforensics.co.uk	s	Lead Forensics		self		analytics;advertising	Web Forensics	tpw+wtm	wtm		Web Forensics	
webgains.com	s	Webgains		self		other		wtm	prod			
webgozar.com	s	WebGozar		self	IR	analytics		wtm	wtm			
webgozar.ir	s	WebGozar		self	IR	analytics		wtm	wtm			
webhelpje.be	s	Webhelpje		self		customer-interaction		wtm	wtm			
webhelpje.nl	s	Webhelpje		self		customer-interaction		wtm	wtm			
webink.com	s	Extensis WebInk		self		cdn/hosting		tpw	tpw			
webkul.com	s	Webkul Software		self		other	Webkul	tpw	tpw			
webleads-tracker.com	s	webleads Tracker		self		analytics		wtm	wtm			
webmarked.net	s	Webmarked		self		other		tpw	tpw			
webmasterplan.com	s	Axel Springer Group		self	DE	advertising	affilinet	wtm	wtm			
weborama.com	s	WEBORAMA		self	FR	advertising		tpw+wtm	wtm	284		
weborama.fr	s	WEBORAMA		self	FR	advertising;audience-measurement		tpw+wtm+ocd+cur	wtm			
webpageone.com	s	WebPageOne Solutions		self		other		tpw	tpw			
webphone.net	s	IP WEB SERVICES		self		customer-interaction	Webphone	tpw	tpw			
webprospector.de	s	WebProspector		self	US	analytics		wtm	wtm			
webselect.net	s	Webselect Internet		self		cdn/hosting	Webselect selectcommerce	tpw	tpw			
website-files.com	s	Webflow (Hosting)		self		cdn/hosting		hst	prod			
website-start.de	s	1&1 Internet		self		other		wtm	prod			
websitealive.com	s	WebsiteAlive		self	US	customer-interaction	AliveChat	tpw+wtm	wtm		AYU Technology Solutions	
websitealive7.com	s	AYU Technology Solutions		self		customer-interaction	AliveChat	tpw	tpw			
websiteceo.com	s	Web CEO		self		other		tpw	tpw			
websiteexploration.com	s	Lead Forensics		self		advertising		wtm	wtm			
websiteperform.com	s	eVisit Analyst		self		advertising		wtm	wtm			
websiteprotection.com	s	Starfield Technologies		self		other		tpw	tpw			
websitetestlink.com	s					infrastructure		tpw			Rackspace	infrastructure
webspectator.com	s	Realtime		self		advertising;customer-interaction	WebSpectator	tpw+wtm	wtm		WebSpectator	
websta.me	s	A-FIS PTE		self		analytics		tpw	tpw			
webstat.com	s	WebSTAT		self	US	analytics		wtm	wtm			
webstat.net	s	WebSTAT		self	US	analytics		wtm	wtm			
webstat.se	s	Webstat.se		self		analytics		wtm	wtm			
webstats.motigo.com	s	Motigo		self	NL	social	Motigo Webstats	wtm	wtm			
webterren.com	s	Terren		self		advertising		wtm	wtm			
webtest.net	s	Ziff Davis LLC		self	US	advertising	Ziff Davis	wtm	wtm			
webthinking.co.uk	s	Webthinking		self		cdn/hosting		tpw	tpw			
webtraffic.no	s	Schibsted ASA		self	US	analytics	Webtraffic	wtm	wtm			
webtraffic.se	s	Schibsted ASA		self	US	analytics	Webtraffic	wtm	wtm			
webtraxs.com	s	ThomasNet WebSolutions		self	US	analytics	Web Traxs	wtm	wtm			
webtrekk-asia.net	s	Webtrekk	Mapp	mem	DE	analytics		tpw+wtm	wtm			
webtrekk.com	s	Webtrekk	Mapp	mem	DE	analytics		wtm	wtm			
webtrekk.de	s	Webtrekk	Mapp	mem	DE	analytics		wtm	wtm			
webtrekk.net	s	Webtrekk	Mapp	mem	DE	analytics		tpw+wtm+cname	wtm			cname-target
webtrends.com	s	Webtrends		self	US	analytics		tpw+wtm	wtm			
webtrendslive.com	s	Webtrends		self	US	analytics		tpw+wtm	wtm			
webtuna.com	s	Application Performance		self		analytics	WebTuna	tpw	tpw			
webtype.com	s	Webtype		self		cdn/hosting		tpw	tpw			
webvideocore.net	s	StreamingVideoProvider		self		other	WebVideoCore	tpw	tpw			
webvisitor.melissadata.net	s	Melissa Global Intelligence		self		analytics	Melissa	wtm	wtm			
webvisor.org	s	Yandex		mem	RU	advertising		wtm	wtm			
wecantrack.com	s				US			cname				cname-target
weebly.com	s	Weebly		self		advertising	Weebly Ads	wtm	wtm			
weltsport.net	s	HEIM:SPIEL Medien GmbH		self		other		wtm	prod			
wemfbox.ch	s	NET-Metrix		self		analytics		wtm	wtm			
westlotto.com	s	westlotto.com		self		other		wtm	prod			
wetter.com	s	Wetter.com		self		other		wtm	prod			
wettercomassets.com	s	Wetter.com		self		other		wtm	prod			
wf.taboola.com	s	Taboola		self	US	advertising		thar	thar			
wfxtriggers.com	s	IBM		self	US	advertising	The Weather Company	wtm	wtm			
whatsbroadcast.com	s	WhatsBroadcast		self		customer-interaction	Whatbroadcast	wtm	wtm			
where.com	s	PayPal Ads		self		advertising;payment		tpw	tpw			
whitespacers.com	s	Whitespace		self		advertising		tpw	tpw			
whoson.com	s	WhosOn		self	US	customer-interaction;analytics	WhosOn Live Chat Software	tpw+wtm	wtm			
wibbitz.com	s	Wibbitz		self		other		tpw	tpw			
wickedreports.com	s	Wicked Reports		self		customer-interaction		tpw	tpw			
widearea.co.uk	s	Wide Area Communications		self		cdn/hosting		tpw	tpw			
widerplanet.com	s	Wider Planet		self		advertising		wtm	wtm			
widespace.com	s	Widespace AB		self		advertising	Widespace	tpw+wtm	wtm			
widget-v4.tidiochat.com	s	Tidio Chat		self		customer-interaction	Tidio	wtm	wtm			
widget.breakingburner.com	s	Crowdynews		self		social		wtm	wtm			
widget.civey.com	s	Civey		self		customer-interaction	Civey Widgets	wtm	wtm			
widget.crowdignite.com	s	Gorilla Nation Media		self	US	advertising	Crowd Ignite	wtm	wtm			
widget.crowdynews.com	s	Crowdynews		self		social		wtm	wtm			
widget.customerly.io	s	Customerly		self		customer-interaction		wtm	wtm			
widget.dihitt.com.br	s	diHITT		self	US	social	diHITT Badge	wtm	wtm			
widget.engageya.com	s	Engageya		self		advertising	Engageya Widget	wtm	wtm			
widget.kelkoo.com	s	Kelkoo		self		advertising		wtm	wtm			
widget.raisenow.com	s	RaiseNow		self		analytics		wtm	wtm			
widget.weibo.com	s	Sina		self		advertising	Weibo Widget	wtm	wtm			
widgets.backtype.com	s	BackType		self	US	advertising	BackType Widgets	wtm	wtm			
widgets.bankrate.com	s	Bankrate		self		advertising		wtm	wtm			
widgets.binotel.com	s	Binotel		self		advertising		wtm	wtm			
widgets.getglue.com	s	Telfie		self	US	media	GetGlue	wtm	wtm			
widgets.getpocket.com	s	Pocket		self		analytics		wtm	wtm			
widgets.mango-office.ru	s	Mango Office		self		advertising	Mango	wtm	wtm			
widgets.webengage.com	s	WebEngage		self		customer-interaction		wtm	wtm			
widgets.wp.com	e	Automattic		self	US	cdn/hosting	WordPress	tpw	tpw			
widgetserver.com	s	WidgetBox		self	US	customer-interaction		wtm	wtm			
wigetmedia.com	s	Wiget Media		self	US	advertising		wtm	wtm			
wigzo.com	s	Wigzo		self		customer-interaction		tpw	tpw			
wigzopush.com	s	Wigzo		self		customer-interaction		tpw	tpw			
wikia-beacon.com	s	Wikia		self		analytics	Wikia Beacon	wtm	wtm			
wikia-services.com	s	Wikia		self		other	Wikia Services	wtm	wtm			
wikimedia.org	s	Wikimedia Foundation		self	US	cdn/hosting	WikiMedia	wtm+ocd	wtm		Wikipedia	
wikipedia.org	s	Wikimedia Foundation		self	US	cdn/hosting	WikiMedia	wtm	wtm			
wikiquote.org	s	Wikimedia Foundation		self	US	cdn/hosting	WikiMedia	wtm	wtm			
willyfogg.com	s	WillyFogg.com		self		other		tpw	tpw			
windows.net	s					infrastructure	Azure Web Services / Microsoft Services	tpw+wtm			Microsoft	infrastructure
windowsupdate.com	s	Microsoft		self	US	other	Windows	tpw	tpw			
wingify.com	s	Wingify		self	GB	analytics	VWO	tpw+wtm	wtm		VWO	
wipe.de	s	TenSquare		self	DE	analytics	Web Wipe Analytics	wtm	wtm			
wirecard.com	s	Wirecard		self		customer-interaction		wtm	prod			
wirecard.de	s	Wirecard		self		customer-interaction		wtm	prod			
wiredminds.com	s	WiredMinds		self	DE	analytics		wtm	wtm			
wiredminds.de	s	WiredMinds		self	DE	analytics		wtm	wtm			
wisepops.com	s	WisePops		self		advertising		tpw+wtm	wtm			
wishabi.com	s	Flipp		self		analytics		tpw	tpw			
wishabi.net	s	Flipp		self		analytics		tpw	tpw			
wishpond.com	s	Wishpond		self		customer-interaction	Wishpond Technologies	tpw	tpw			
wishpond.net	s	Wishpond		self		customer-interaction	Wishpond Technologies	tpw	tpw			
wistia.com	s	Wistia		self	US	media;analytics		tpw+wtm	wtm			
wistia.net	s	Wistia		self	US	media;analytics		tpw+wtm	wtm			
withcabin.com	s	Cabin		self		analytics		tpw	tpw			
withcubed.com	s	CUBED		self		advertising	CUBED Attribution	tpw	tpw			
withgoogle.com	s	Google	Alphabet (Google)	mem	US	other		cur	cur			
wix.com	s	Wix		self	IL	cdn/hosting		tpw+wtm+ocd	wtm			
wixapps.net	s	Wix		self	IL	cdn/hosting		tpw	tpw			
wixmp.com	s	Wix		self	IL	cdn/hosting	Wix Media Platform	wtm	wtm			
wixstatic.com	s	Wix		self	IL	cdn/hosting		tpw	tpw			
wizaly.com	s	Wizaly		self				cname	cname			cname-target
wknd.ai	s	Wunderkind		self		customer-interaction		tpw	tpw			
wmps.com	s	Redfish Group		self		advertising		tpw	tpw			
wnmedia.co.uk	s	World News Media		self		other		tpw	tpw			
wnzmauurgol.com	s	wnzmauurgol.com		self				wtm	prod			
wonderpush.com	s	WonderPush		self		customer-interaction		wtm	wtm			
woopic.com	s	woopic.com		self		other		wtm	prod			
woopra.com	s	Woopra		self	US	analytics		tpw+wtm	wtm			
woosmap.com	s	Woosmap		self		other		tpw	tpw			
wordpress.com	s	Automattic		self	US	cdn/hosting;analytics	WordPress / WordPress Stats	tpw+wtm	wtm			
workcast.net	s	WorkCast		self		cdn/hosting		tpw	tpw			
worldnaturenet.xyz	s	worldnaturenet.xyz		self		other		wtm	prod			
worldpay.com	s	Worldpay		self		payment		tpw+cur	tpw			
worthathousandwords.com	s	Image Advantage		self		advertising		wtm	wtm			
wowanalytics.co.uk	s	CommuniGator		self	US	analytics	Wow Analytics	tpw+wtm	wtm		Wow Analytics	
wowcher.co.uk	s	Wowcher		self		advertising		tpw	tpw			
wp.com	s	Automattic		self	US	analytics	WordPress Stats	wtm	wtm			
wp.pl	s	WP		self		advertising	Reklama / Wirtualna Polska	tpw+wtm+pbs	wtm	676	Reklama | Businessclick Sp. z o.o.	
wpengine.com	s					infrastructure		tpw+wtm			WP Engine	infrastructure
wpimg.pl	s	WP		self		advertising	Wirtualna Polska	wtm	wtm			
wrating.com	s	Dratio		self		analytics		wtm	wtm			
wrbm.com	s	William Reed		self		other		tpw	tpw			
ws.zoominfo.com	s	ZoomInfo (WebSights)		self		advertising		hst	prod			
wsimg.com	s	GoDaddy		self	US	other		tpw	tpw			
wsj.net	s	The Wall Street Jounal		self		other		tpw	tpw			
wsod.com	s	Markit on Demand		self	US	advertising	Wall Street on Demand	wtm	wtm			
wt-eu02.net	s	Webtrekk	Mapp	mem	DE	analytics		tpw+wtm+cname	wtm			cname-target
wt-safetag.com	s	Webtrekk	Mapp	mem	DE	analytics		tpw+wtm	wtm			
wtp101.com	s	Digilant		self	US	advertising	Diligent (Adnetik)	tpw+wtm	wtm		Diligent (Adnetik)	
wufoo.com	s	Wufoo		self		other		tpw	tpw			
wunderloop.net	s	AudienceScience		self	US	advertising		wtm	wtm			
wurfl.io	s	ScientiaMobile		self	US	analytics	WURFL	tpw+wtm	wtm			
wurflcloud.com	s	ScientiaMobile		self	US	analytics		tpw	tpw			
www-path.com	s	Lead Forensics		self		advertising		wtm	wtm			
www.adobe.com	e	Adobe		self	US	other	Adobe Systems	tpw	tpw			
www.apture.com	s	Google	Alphabet (Google)	mem	US	customer-interaction	Apture	wtm	wtm			
www.blogcatalog.com	s	BlogCatalog		self	US	customer-interaction		wtm	wtm			
www.domodomain.com	s	IntelligenceFocus		self	US	analytics	DomoDomain	wtm	wtm			
www.google-analytics.com	s	Google	Alphabet (Google)	mem	US	analytics		thar	thar			
www.google.be	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.ca	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.co.id	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.co.in	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.co.jp	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.co.kr	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.co.nz	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.co.uk	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.com.au	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.com.br	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.com.sg	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.com.ua	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.de	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.fr	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.ie	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.nl	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.ru	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.google.se	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.googleapis.com	e	Google	Alphabet (Google)	mem	US	other	Other Google APIs/SDKs	tpw	tpw			
www.googleoptimize.com	e	Google	Alphabet (Google)	mem	US	analytics	Google Optimize	tpw	tpw			
www.googletagmanager.com	s	Google	Alphabet (Google)	mem	US	tag-manager		thar	thar			
www.googletagservices.com	s	Google	Alphabet (Google)	mem	US	advertising		thar	thar			
www.gstatic.com	e	Google	Alphabet (Google)	mem	US	cdn/hosting	Google CDN	tpw	tpw			
www.is1.clixgalore.com	s	clixGalore		self	US	advertising		wtm	wtm			
www.leadscoreapp.dk	s	LeadScoreApp		self		customer-interaction		wtm	wtm			
www.linkedin.com	e	LinkedIn Ads		self		advertising		tpw	tpw			
www.maploco.com	s	MapLoco		self		advertising		wtm	wtm			
www.microanalytics.io	e	Micro Analytics		self		analytics		tpw	tpw			
www.sc.pages01.net	e	IBM		self	US	analytics	IBM Acoustic Campaign	tpw	tpw			
www.sc.pages02.net	e	IBM		self	US	analytics	IBM Acoustic Campaign	tpw	tpw			
www.sc.pages03.net	e	IBM		self	US	analytics	IBM Acoustic Campaign	tpw	tpw			
www.sc.pages04.net	e	IBM		self	US	analytics	IBM Acoustic Campaign	tpw	tpw			
www.sc.pages05.net	e	IBM		self	US	analytics	IBM Acoustic Campaign	tpw	tpw			
www.sc.pages06.net	e	IBM		self	US	analytics	IBM Acoustic Campaign	tpw	tpw			
www.sc.pages07.net	e	IBM		self	US	analytics	IBM Acoustic Campaign	tpw	tpw			
www.sc.pages08.net	e	IBM		self	US	analytics	IBM Acoustic Campaign	tpw	tpw			
www.sc.pages09.net	e	IBM		self	US	analytics	IBM Acoustic Campaign	tpw	tpw			
www.sc.pagesa.net	e	IBM		self	US	analytics	IBM Acoustic Campaign	tpw	tpw			
www.scale8.com	e	Scale8		self		analytics		tpw	tpw			
wwwimages.adobe.com	e	Adobe		self	US	other	Adobe Scene7	tpw	tpw			
wwwpromoter.com	s	wwwPromoter		self		advertising		wtm	wtm			
wykop.pl	s	Wykop		self		social		wtm	wtm			
wysistat.com	s	Wysistat		self	US	analytics		wtm	wtm			
wysistat.net	s	Wysistat		self	US	analytics		wtm	wtm			
wywy.com	s	TV Squared		self		advertising	wywy	tpw+wtm	wtm		wywy	
wywyuserservice.com	s	TV Squared		self		advertising	wywy	tpw+wtm	wtm		wywy	
wzrkt.com	s	CleverTap		self	US	analytics	WizRocket Technologies	tpw+wtm	wtm		WizRocket Technologies	
x.cnt.my	s	Smart Leads		self		advertising		wtm	wtm			
xapads.com	s	XAPADS		self		advertising		wtm	wtm			
xboxlive.com	s	Microsoft		self	US	customer-interaction	Microsoft XBox Live	tpw	tpw			
xclusive.ly	s	NyaConcepts		self		analytics		tpw	tpw			
xe.works	s	xeworks		self		advertising		pbs	pbs			
xen-media.com	s	xen-media.com		self				wtm	prod			
xeontopa.com	s	DoublePimp		self	US	advertising		wtm	wtm			
xfreeservice.com	s	xfreeservice.com		self				wtm	prod			
xg4ken.com	s	Kenshoo		self	US	customer-interaction;analytics		tpw+wtm	wtm			
xhamster.com	s	xHamster		self		advertising		wtm	prod			
xhamsterlive.com	s	xHamster		self		advertising		wtm	prod			
xhamsterpremium.com	s	xHamster		self		advertising		wtm	prod			
xhcdn.com	s	xHamster		self		advertising		wtm	prod			
xing-share.com	s	XING		self		analytics		wtm	wtm			
xing.com	s	XING		self		analytics		wtm	wtm			
xiti.com	s	AT Internet	Piano	mem	FR	analytics;audience-measurement	XiTi	tpw+wtm+cur	wtm			
xlcdn.com	s	JetStream		self		other		tpw	tpw			
xmediaclicks.com	s	ExoClick		self	ES	advertising	XmediaClicks	wtm	wtm			
xml.affilliate.rakuten.co.jp	s	Rakuten Marketing LLC		self		advertising	Rakuten Widget	wtm	wtm			
xmlshop.biz	s	XMLSHOP		self		cdn/hosting		tpw	tpw			
xnxx-cdn.com	s	xnxx CDN		self		cdn/hosting		wtm	prod			
xplosion.de	s	xplosion interactive		self	US	advertising	emetriq / xplosion	tpw+wtm+pbs+ocd	wtm	213	emetriq | emetriq GmbH | Emetric	
xplusone.com	s	Zeta Global		self	US	customer-interaction	Zeta	wtm	wtm			
xray-superpixel.com	s				US			cname				cname-target
xsellapp.com	s	Swogo		self		analytics		tpw	tpw			
xtargeting.com	s	YesUp		self		advertising	YesUp Advertising	wtm	wtm			
xtendmedia.com	s	Matomy Media		self	IL	advertising	XTEND	wtm	wtm			
xvideos-cdn.com	s	xvideos.com		self		other		wtm	prod			
xvideos.com	s	xvideos.com		self		other		wtm	prod			
xxxlshop.de	s	xxxlshop.de		self		other		wtm	prod			
xxxlutz.de	s	XXXLutz KG		self		other	XXXLutz	wtm	wtm			
xxxwebtraffic.com	s	YesUp		self		advertising	YesUp Advertising	wtm	wtm			
y-track.com	s	Ysance		self		analytics;advertising	Cardosa Enterprises	tpw+wtm	wtm		Cardosa Enterprises	
yabbi.me	s	Yabbi		self		advertising		wtm	prod			
yabidos.com	s	Fraudlogix		self		advertising		tpw+wtm	tpw			
yabuka.com	s	Yabuka		self	US	advertising		wtm	wtm			
yadro.ru	s	LiveInternet		self	RU	analytics;social		tpw+wtm	wtm			
yads.c.yimg.jp	e	Yahoo! Japan		self	JP	advertising	Yahoo! JAPAN Ads	tpw	tpw			
yads.yahoo.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Yahoo! Ad Exchange	wtm	wtm			
yagiay.com	s	AdDefend		self		advertising		wtm	prod			
yahoo.co.jp	s	Yahoo! Japan		self	JP	advertising	Yahoo! Japan Retargeting	wtm	wtm			
yahoo.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising;analytics	Yahoo!	tpw+wtm+pbs+ocd	wtm	25	Yahoo! | Yahoo EMEA Limited | Yahoo	
yahoo.net	s	Yahoo!	Yahoo (Apollo)	mem		advertising		tpw	tpw			
yahooapis.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising;analytics	Yahoo!	tpw+wtm	wtm		Yahoo!	
yahooapis.jp	s	Yahoo! Japan		self	JP	advertising	Yahoo! Japan Retargeting	wtm	wtm			
yandex.net	s	Yandex		mem	RU	advertising		wtm	wtm			
yandex.ru	s	Yandex		mem	RU	advertising		wtm+pbs+ocd	wtm			
yandex.st	s	Yandex		mem	RU	cdn/hosting;customer-interaction	Yandex CDN / Yandex.API	tpw+wtm	wtm			
yandexadexchange.net	s	Yandex		mem	RU	advertising	Yandex AdExchange	wtm	wtm			
yapfiles.ru	s	yapfiles.ru		self		other		wtm	prod			
yarpp.org	s	Adknowledge		self	US	advertising		wtm	wtm			
yashi.com	s	Mass2 (Yashi)		self		advertising	Nexstar Media Group / Yashi	tpw+wtm	wtm		Nexstar Media Group	
yastatic.net	s	Yandex		mem	RU	cdn/hosting;advertising	Yandex CDN	tpw+wtm	wtm			
yceml.net	s	Conversant	Epsilon (Publicis)	mem	US	advertising	CJ Affiliate	wtm	wtm			
yellowblue.io	s	TypeA Holdings Ltd		self		advertising		pbs	pbs	1043		
yellowpages.com	s	Thryv		self	US	advertising	YellowPages	wtm	wtm			
yengo.com	s	Yengo		self		advertising		wtm	wtm			
yengointernational.com	s	Yengo		self		advertising		wtm	wtm			
yextevents.com	s	Yext		self	US	analytics		cur	cur			
yfrog.com	s	ImageShack		self		other		tpw	tpw			
yieldify.com	s	Yieldify		self		advertising		tpw+wtm	wtm			
yieldifylabs.com	s	Yieldify		self		advertising		tpw	tpw			
yieldlab.net	s	ProSiebenSat.1 Media		self	DE	advertising	Yieldlab	tpw+wtm+pbs	wtm	70	Yieldlab | Yieldlab (Virtual Minds GmbH)	
yieldlove-ad-serving.net	s	Yieldlove GmbH		self		advertising	Yieldlove	wtm	wtm			
yieldlove.com	s	Yieldlove GmbH		self		advertising	Yieldlove	wtm	wtm	251		
yieldmanager.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising	Yahoo! Ad Exchange	tpw+wtm	wtm		Yahoo!	
yieldmo.com	s	Yieldmo, Inc.		self		advertising	Yieldmo	tpw+wtm+pbs+ocd	wtm	173		
yieldoptimizer.com	s	ADARA Analytics		self	US	advertising	Adara Media	tpw+wtm	wtm			
yieldpartners.com	s	YieldPartners		self		advertising		tpw	tpw			
yieldsquare.com	s	YieldSquare		self		advertising		wtm	wtm			
yimg.com	s	Verizon	Yahoo (Apollo)	mem	US	advertising;analytics	Yahoo!	tpw+wtm	wtm		Yahoo!	
yimg.jp	s	Yahoo! Japan		self	JP	advertising	Yahoo! Japan Retargeting	wtm	wtm			
yjtag.jp	s	Yahoo! Japan		self	JP	tag-manager;advertising	Yahoo! Tag Manager / Yahoo! Japan Retargeting	tpw+wtm	wtm			
yldbt.com	s	Yieldbot		self		advertising;analytics		tpw+wtm	wtm			
yllix.com	s	YllixMedia		self		advertising		wtm	wtm			
ymetrica1.com	s	ymetrica1.com		self		analytics		wtm	prod			
ymzrrizntbhde.com	s	ymzrrizntbhde.com		self				wtm	prod			
yoapp.s3.amazonaws.com	s	Yo		self		customer-interaction	Yo Button	wtm	wtm			
yoc-adserver.com	s	Smart Adserver	Equativ	mem	FR	advertising		wtm	wtm			
yoochoose.net	s	YOOCHOOSE		self		advertising		wtm	prod			
yopify.com	s	Yo		self		other		tpw	tpw			
yotpo.com	s	Yotpo		self		customer-interaction;social		tpw+wtm	wtm			
yottaa.com	s	Yottaa		self	US	cdn/hosting		tpw	tpw			
yottaa.net	s	Yottaa		self	US	cdn/hosting;analytics		tpw+wtm	wtm			
yottlyscript.com	s	Yottly		self		advertising		wtm	wtm			
yottos.com	s	Yottos		self		advertising	GetMyAd	wtm	wtm			
youcanbook.me	s	YouCanBookMe		self		customer-interaction		wtm	wtm			
youplay.se	s	PlayAd Media Group		self		advertising		tpw	tpw			
youporn.com	s	YouPorn		self		advertising		wtm	prod			
youramigo.com	s	YourAmigo		self		other		tpw	tpw			
youtube-nocookie.com	s	Google	Alphabet (Google)	mem	US	media;advertising	YouTube / YouTube (No-Cookie Embed)	tpw+wtm+hst	wtm		YouTube	
youtube.com	s	Google	Alphabet (Google)	mem	US	media;advertising	YouTube / YouTube (Embed)	tpw+wtm+hst+ocd	wtm		YouTube	
ypncdn.com	s	YouPorn		self		advertising		wtm	prod			
ytimg.com	s	Google	Alphabet (Google)	mem	US	media	YouTube	tpw+wtm	wtm		YouTube	
yudu.com	s	YUDU		self		other		tpw	tpw			
yume.com	s	YuMe		self	US	advertising		tpw+wtm	wtm			
yumenetworks.com	s	YuMe		self	US	advertising	YuMe, Inc.	tpw+wtm	wtm			
yummly.com	s	Yummley		self		other		tpw	tpw			
ywxi.net	s	McAfee		self	US	other	Tencent / McAfee Secure	tpw+wtm	wtm		Tencent	
z5x.net	s	DSNR Media Group		self	IL	advertising		wtm	wtm			
zachysprod.infiniteanalytics.com	s	Infinite Analytics		self		analytics		wtm	wtm			
zafu.com	s	Zafu		self		analytics		tpw	tpw			
zaius.com	s	Zaius		self		advertising		tpw	tpw			
zalan.do	s	Zalando		self	DE	other	zalando.de	wtm	wtm			
zalando.de	s	Zalando		self	DE	other	zalando.de	wtm	wtm			
zaloapp.com	s	Zalo		self		customer-interaction		wtm	wtm			
zampda.net	s	Zamplus ad		self		advertising		tpw	tpw			
zanox-affiliate.de	s	Axel Springer Group		self	DE	advertising	Zanox	wtm	wtm			
zanox.com	s	Axel Springer Group		self	DE	advertising	Zanox	tpw+wtm	wtm		Zanox	
zanox.ws	s	Axel Springer Group		self	DE	advertising	Zanox	tpw+wtm	wtm		Zanox	
zaparena.com	s	zapunited		self	US	advertising	zaparena	wtm	wtm			
zapper.com	s	Zapper		self		other		tpw	tpw			
zappos.com	s	Amazon		mem	US	other		cur	cur			
zapunited.com	s	zapunited		self	US	advertising	zaparena	wtm	wtm			
zarget.com	s	Zarget		self		analytics		tpw	tpw			
zdassets.com	s	Zendesk		self	US	customer-interaction	Zendesk CDN / Zendesk (Assets)	tpw+wtm+hst	wtm			
zdbb.net	s	Ziff Davis LLC		self	US	advertising	Ziff Davis Tech / Ziff Davis	tpw+wtm	wtm			
zdwidget3-bs.sphereup.com	s	Zoomd		self		customer-interaction	SphereUp	wtm	wtm			
zebestof.com	s	Zebestof		self		advertising		wtm	wtm			
zebra.pushbullet.com	s	Pushbullet		self		customer-interaction		wtm	wtm			
zedo.com	s	Zedo		self	US	advertising		tpw+wtm	wtm			
zemanta.com	s	Zemanta, Inc.	Teads Holding (Outbrain)	mem	SI	advertising;customer-interaction	Zemanta	tpw+wtm+pbs+omni	wtm	164	Outbrain UK Ltd	
zenaps.com	s	Digital Window		self		advertising		tpw	tpw			
zencdn.net	s	Zencoder		self		media	Brightcove	tpw+wtm	wtm		Brightcove	
zencoder.net	s	Brightcove	Bending Spoons	mem	US	other	Brightcove ZenCoder	tpw	tpw			
zendesk.com	s	Zendesk		self	US	customer-interaction		tpw+wtm+hst	wtm			
zenfs.com	s	Yahoo!	Yahoo (Apollo)	mem		advertising		tpw	tpw			
zenoviaexchange.com	s	Zenovia Digital Exchange		self		advertising		tpw	tpw			
zentotem.net	s	zentotem		self		advertising		pbs	pbs			
zeotap.com	s	ZEOTAP		self		advertising;identity/data-broker		tpw+ocd+cur	tpw	301		
zerezas.com	s	DoublePimp		self	US	advertising		wtm	wtm			
zergnet.com	s	ZergNet		self		customer-interaction		tpw+wtm	wtm			
zero.kz	s	Neolabs ZERO		self		analytics	ZERO.kz	wtm	wtm			
zerogrey.com	s	Zerogrey		self		cdn/hosting		tpw	tpw			
zeusclicks.com	s	ZeusClicks		self		advertising		wtm	prod			
zi-scripts.com	s	ZoomInfo (WebSights)		self		advertising		hst	prod			
ziffdavis.com	s	Ziff Davis LLC		self	US	advertising	Ziff Davis	wtm	wtm	321		
ziffdavisinternational.com	s	Ziff Davis LLC		self	US	advertising	Ziff Davis	wtm	wtm			
ziffprod.com	s	Ziff Davis LLC		self	US	advertising	Ziff Davis	wtm	wtm			
ziffstatic.com	s	Ziff Davis LLC		self	US	advertising	Ziff Davis	wtm	wtm			
zimbio.com	s	Zimbio		self		other		wtm	prod			
ziyu.net	s	ACRWEB		self	JP	social		wtm	wtm			
zmags.com	s	ZMAGS		self		customer-interaction;analytics		tpw+wtm	wtm			
zmaticoo.com	s	zmaticoo		self		advertising		pbs	pbs	803		
zmctrack.net	s	zmctrack.net		self				wtm	prod			
zn3vgszfh.fastestcdn.net	e	Cedexis		self	US	analytics	Radar	tpw	tpw			
zog.link	s	zog.link		self				wtm	prod			
zononi.com	s	zononi.com		self		advertising		wtm	prod			
zoover.co.uk	s	Zoover		self		analytics		tpw	tpw			
zoover.nl	s	Zoover		self		analytics		tpw	tpw			
zopim.com	s	Zendesk		self	US	customer-interaction	Zopim	tpw+wtm	wtm			
zopim.io	s	Zopim	Zendesk	mem		customer-interaction		tpw	tpw			
zorosrv.com	s	ConvertMedia		self		advertising		tpw	tpw			
zqtk.net	s	Comscore		mem	US	analytics;audience-measurement	ComScore, Inc.	tpw+wtm	wtm			
ztat.net	s	Zalando		self	DE	other	Zolando / zalando.de	tpw+wtm	wtm		Zolando	
zukxd6fkxqn.com	s	zukxd6fkxqn.com		self				wtm	prod			
zwaar.net	s	Zwaar		self		advertising		wtm	wtm			
zwaar.org	s	Zwaar		self		advertising		wtm	wtm			
zxyvrtd.com	s	SelectMedia International LTD		self		advertising		pbs	pbs	775		
zyen.com	s	Zen Internet		self		other		tpw	tpw			
"""#
}
