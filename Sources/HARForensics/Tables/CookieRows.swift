// swift-format-ignore-file
//
// What published lists say of cookies, as rows. Generated: do not edit. Attributions and licences are in NOTICE.
// To change a row, change the facts or generate_knowledge.py and run
//     python3 generate.py --facts DIR --psl public_suffix_list.dat

/// What published lists say of cookies by their names, one claim a line, none merged.
///
/// Nine columns, separated by tabs, sorted by the bytes of the name: 1. name; 2. match: `e` this name, `p` names that
/// begin so, `g` a pattern with `*`; 3. domains that set it, between `;`, empty where the source names none;
/// 4. purpose as claimed; 5. product; 6. who controls it, empty if named like the product; 7. `first` or `third` party,
/// where the source says; 8. source: `ocd`, `autoconsent` or `cur` (own knowledge, unverified); 9. the source's own id.
/// A lifetime is never taken from a list.
enum CookieRows {
    static let name = "har-forensics-cookies"
    static let version = "2026-11"
    /// Of the UTF-8 bytes of `rows`.
    static let sha256 = "4ce05e0adad15999103225936b3c7a247786b86a95245a409d4ab09bc630afe3"
    static let count = 2410
    /// Where each row begins; see `SortedTable`.
    static let starts = #"""
0000001S0031004U006P007T008`009m00;700<@00=Q00>e00@100A=00BH00CI00DK00EU00Fb00HW00JC00KW00L_00Mn00OQ00QD00Rb00T900UZ00W600XX00Z200[J00\`00]m00_400`O00ai00cA00d^00f:00gY00i200jE00kn00mZ00oH010Z011h0138014X016@017[019:01:L01;g01=C01>a01?l01A>01BW01Ck01EC01FY01H301IG01J_01L201M601NE01Ol01Q[01SN01Td01V701WU01Xn01ZT01\;01]L01^^01`:01aK01bi01dJ01e[01fi01h=01ic01kJ01lk01nM01om0218022T0244025D026\027_028h02:102;X02<k02>002?802@I02AZ02Bm02D002EI02Fc02H<02IW02Jg02L>02MS02Nh02PA02QM02Rl02T=02UP02VR02W`02Y202ZG02[[02\f02^A02_R02`_02ai02cE02dS02f:02gf02i702jT02lA02mg02o<030:031H032^034E035W03720386039G03:W03;f03=I03>V03?c03A003B=03CJ03DX03F903GI03Hc03JA03KU03LY03NM03Oj03QO03R[03T703UT03V_03XL03Z003[a03]Z03_X03aX03c703dT03eo03gJ03i903jL03k`03lo03n?03oR040X041^042c043`0456046D047S048e04:<04;U04<g04>:04?O04@a04BT04Ch04E904FJ04G[04Hb04J604KJ04Lh04N404O@04PW04Qj04SY04T^04V004WS04Xi04ZC04[b04]@04^_04`=04aZ04c704dP04el04fo04h:04iZ04jg04lE04n404oC050R051c0537054P055c056k0589059@05:F05;b05=T05?G05@U05Ak05CE05D`05F205G:05HC05I^05K005L@05MM05NX05Ok05Q?05RQ05Sh05U;05V\05X>05YU05[F05\U05]e05_=05`_05am05cF05do05f`05hG05ik05k[05m405n]060P062@063G0654066a068A06:306;f06=O06?706@G06AT06Bj06D?06ED06Fn06H@06Ih06K506LA06MY06O206PP06Qo06SN06T[06Ui06Vn06X906YF06Zc06\;06]<06^M06_^06aF06bQ06ck06eD06f\06h706iB06j`06l@06ml06oH070^0727073\074e0764077T079107:[07;j07=@07>R07@807AO07C107D;07EG07F\07H;07IX07K207LS07N307O=07PG07Q[07Rb07Se07U207V<07WF07X`07Z;07[Q07]D07^S07`J07ab07bn07d?07eL07fZ07gj07i807jH07kV07lh07nB07oS080i0826083E084P085_0877088E089R08:a08<408=E08?008@>08AF08Bb08Cj08ED08FX08G`08Hh08J208K<08L^08Mk08OI08PT08Qh08SS08U008VK08W[08Xj08Z=08[L08\b08^408_I08`b08b008c?08dP08e]08fT08gc08i:08jE08kd08li08nF08o[0917092U093d095>096N097X098o09:E09;Z09=009>_09@109A709BC09CS09Db09F309GC09H\09Im09KK09M;09Nc09PX09Qh09SB09T]09V609WP09Xd09Z<09[J09\e09^H09_Y09aB09c109dG09e^09g209h@09ig09k=09lh09nP09ok0:1:0:2F0:3W0:4^0:5n0:7:0:8O0:9a0:;80:<K0:=e0:?20:@M0:Ah0:C00:DI0:EV0:F`0:Gh0:I70:JO0:KX0:M50:N[0:P?0:Qg0:SG0:To0:V70:WE0:Xk0:ZK0:[W0:]40:^M0:`80:ae0:cU0:e60:fa0:hN0:j>0:ka0:mD0:nd0;090;1F0;2R0;3d0;5B0;6n0;8>0;9_0;;@0;<V0;>50;?X0;A90;BW0;D50;EZ0;G<0;H`0;JD0;Ki0;MK0;No0;PS0;Qk0;SB0;TV0;VC0;WQ0;Xm0;ZR0;[m0;]<0;^K0;_Z0;`j0;bF0;cd0;eD0;f[0;h20;iC0;jO0;k\0;lg0;n40;o@0<0^0<2I0<400<5Z0<6n0<8C0<9]0<;20<<K0<=`0<?50<@J0<A_0<C50<DI0<E^0<Fd0<HJ0<J:0<KU0<LZ0<N60<OF0<PX0<R:0<SL0<T`0<V30<WM0<Xa0<Z70<[\0<]50<^\0<`80<aX0<c30<dL0<ef0<g?0<hD0<ie0<kH0<lh0<nI0<oj0=1L0=2m0=4J0=5j0=7J0=8k0=:L0=;U0==00=>K0=?e0=A?0=B[0=Cg0=E30=FL0=G[0=H_0=J60=K;0=L@0=ME0=NL0=OP0=PX0=Q^0=Rd0=Sj0=UC0=Ve0=XA0=YW0=Zn0=\E0=]\0=^a0=`60=aG0=bL0=cU0=d^0=ef0=fo0=h50=iO0=ja0=l60=mP0=nb0>070>1I0>2`0>3d0>5:0>6P0>7f0>9<0>:k0><A0>=X0>>n0>@30>AH0>Ba0>D<0>ES0>G;0>HE0>IW0>Jh0>L90>MF0>NY0>Of0>Q40>RH0>S[0>Tn0>V80>WK0>XU0>Yf0>[80>\C0>]M0>^U0>_]0>`f0>b20>c?0>dH0>eW0>fb0>h40>iF0>jY0>l20>mK0>nd0?070?1E0?2T0?3k0?5B0?6N0?7Z0?8j0?::0?;G0?<T0?=d0??40?@E0?AR0?Bh0?D40?EH0?FV0?Gn0?IM0?K90?LT0?N10?OI0?PN0?Q]0?S:0?TO0?U[0?WB0?XV0?Z00?[K0?\]0?]n0?_<0?`N0?af0?c60?dI0?eV0?fe0?h20?i?0?jS0?kf0?m;0?nD0?og0@1>0@2U0@3_0@500@6C0@7W0@8l0@:>0@;T0@<l0@>A0@?U0@@o0@BJ0@CQ0@Db0@Ei0@G:0@HO0@I`0@K70@LI0@M\0@O00@P80@Q:0@RM0@ST0@Tb0@V00@W50@XC0@YT0@[00@\60@]I0@^_0@`<0@aS0@bi0@d70@eC0@fX0@ge0@i?0@j[0@kn0@mI0@n]0@on0A1H0A2[0A3m0A5C0A6V0A7f0A920A:I0A;T0A<o0A>G0A?]0AA=0ABB0ACJ0ADY0AEh0AG>0AHV0AIg0AK10ALA0AMX0AO<0AP_0AQg0ARo0AT80AUK0AV[0AWh0AY60AZD0A[Q0A\^0A]i0A_?0A`W0Aaa0Ac80AdP0Ae_0Afm0Ah;0AiT0Ajm0AlF0Am_0Ao80B0]0B2<0B3O0B4e0B6<0B7O0B8i0B9n0B;30B<70B=R0B?00B@@0BAS0BC30BDS0BEf0BFm0BH30BI90BJ@0BKG0BLN0BM\0BNa0BP?0BQi0BSA0BTN0BU_0BW<0BXE0BY_0B[:0B\A0B]N0B^g0B`<0BaC0BbJ0BcS0Be:0Bfd0BhA0BiW0Bk60BlV0Bn80BoO0C110C2R0C3k0C5O0C720C8U0C:70C;[0C=@0C>a0C?j0CA30CBA0CCI0CDQ0CEZ0CFc0CH<0CIF0CJ^0CKk0CM<0CNR0CP:0CQ_0CSC0CTk0CVQ0CX;0CYX0CZk0C\G0C]Q0C_60C`80C`n0CbP0Cd00CeT0Cg<0ChM0CiQ0Cji0ClY0CnN0D0C0D1Y0D2l0D4:0D5@0D6F0D7L0D8l0D:I0D<00D=I0D>h0D@A0DB:0DCV0DE50DFD0DGW0DHa0DJ40DKM0DLi0DN<0DO]0DQB0DRX0DT90DUN0DW00DXU0DZ60D[N0D\_0D^50D_G0D``0Db50DcN0DdZ0Df70DgB0DhH0DiQ0Djd0Dl80DmJ0Dnf0E0B0E1\0E2g0E430E5J0E6T0E8;0E9N0E:b0E<=0E=J0E>]0E@20EAG0EBR0ECa0EE20EFJ0EGg0EIH0EJi0EL@0EM<0ENP0EO[0EPl0ERD0ESV0ETe0EV50EWI0EXa0EZ20E[:0E\D0E]n0E_U0Ea70EbU0Ed20Ee:0EfP0Egg0EiH0Ej^0Ekj0EmE0EnW0F090F250F3Z0F580F6U0F830F9B0F:R0F;]0F=80F>B0F?S0F@i0FB?0FCO0FDb0FF50FGK0FHa0FJ40FKE0FL[0FNN0FO^0FQ50FRI0FSD0FTb0FV20FWS0FX`0FZ60F[N0F\h0F]n0F_D0F`Y0Fao0FcC0FdH0FeP0Ff_0Fgk0Fi;0FjL0Fkh0FmW0Fo30G0I0G1k0G380G4C0G5Y0G6n0G8J0G9[0G:h0G<40G=>0G>W0G@00GAC0GBU0GCd0GE>0GFL0GG]0GI50GJA0GKQ0GLk0GN?0GOS0GP_0GR10GS>0GT\0GV50GWA0GXU0GYk0G[A0G\V0G^40G_:0G`J0Gb80Gcc0Ge@0GfS0Ggn0GiY0Gk70GlK0GmW0Gng0H050H180H2;0H3T0H4e0H650H7F0H8d0H:I0H;`0H<m0H>90H?l0HAQ0HC10HDP0HEe0HG00HH?0HIG0HJN0HKU0HL`0HMj0HO=0HPS0HQd0HS<0HTT0HUj0HWH0HXh0HZB0H[V0H\j0H^D0H_W0H`l0Hb@0HcX0Hdl0Hf@0Hgm0Hi80HjE0Hk_0Hm90HnT0Hoe0I1>0I2V0I3e0I570I6C0I7]0I9E0I;10I<U0I>80I?g0IAM0IC<0IDj0IFE0IG_0IIC0IJj0ILJ0IMb0IO20IPD0IQN0IRX0ISd0IU90IVE0IWR0IXb0IZ10I[@0I\Q0I]\0I^j0I`90IaG0Ibm0IdB0Ie^0Ig10IhF0IiY0Ijl0Ikl0Im>0In60IoA0J0X0J1h0J3D0J4X0J5d0J770J8J0J9_0J;90J<Q0J=e0J?40J@G0JAT0JC;0JDV0JF90JGa0JHo0JJ>0JKO0JLi0JNA0JOV0JPi0JR@0JS^0JU<0JVX0JWo0JY?0JZN0J[f0J\k0J^;0J_50J`D0Ja>0JbJ0Jce0Je00JfC0JgO0Jh]0Jj90JkZ0Jm@0JnI0Joo0K1U0K2`0K4A0K5e0K7?0K8J0K9V0K:l0K<B0K=b0K?A0K@X0KAh0KC20KDG0KEY0KFm0KHA0KIW0KJn0KLH0KMJ0KN?0KOF0KPX0KRO0KTB0KV60KWi0KY\0K[S0K]C0K_80K`m0Kb?0KcR0Kdd0Kf80KgC0KhS0Kj80KkF0Kla0Kn80KoM0L0K0L1c0L3:0L4S0L5b0L7P0L8e0L:80L;B0L<W0L>00L?D0L@P0LB70LCM0LD?0LEe0LGB0LHc0LIn0LK@0LLh0LN=0LOK0LPR0LQa0LS50LTH0LU[0LVn0LX90LYH0LZR0L[X0L]G0L_90L`i0LbX0LdK0LeL0LfM0Lg_0Li;0LjJ0Lk^0Lm50LnG0Lo^0M150M2Q0M3m0M5D0M6n0M8M0M9n0M;E0M<f0M>:0M?S0M@m0MB@0MCg0ME10MF40MG>0MHK0MJ60MK@0MLe0MMl0MO<0MPL0MQY0MRh0MT30MUB0MVR0MW_0MXh0MZH0M[^0M]60M^E0M_c0MaK0Mbc0Md90MeD0MfQ0MgZ0Mha0Mih0Mk=0Ml]0Mn<0MoM0N0b0N220N3F0N4Y0N5k0N7@0N8\0N9n0N;d0N=N0N?30N@G0NAU0NC00NDV0NEo0NGL0NHZ0NIk0NK<0NL[0NNG0NOj0NQ00NR;0NSB0NTV0NUc0NW00NXD0NY?0NZ:0N[B0N\k0N^T0N`=0Naf0NcO0Ne80Nfa0NhJ0Nj30Nk\0NmE0Nni0O0T0O2E0O3Z0O520O6J0O7`0O8l0O:00O;60O<>0O=I0O>N0O?T0O@Z0OAb0OC30OD?0OEE0OFK0OGS0OH_0OIf0OJo0OL70OM?0ONd0OP:0OQ@0ORa0OT90OUO0OV[0OX40OYL0OZ]0O[n0O]P0O_50O`I0Oan0OcM0Odd0OfN0OgY0Ohn0Oj=0Ok@0OlZ0On80OoK0P0m0P200P320P450P580P6;0P7I0P8U0P9Y0P;;0P<J0P>00P?40P@<0PAP0PBX0PCb0PDn0PF?0PGJ0PH`0PIi0PKK0PL]0PM_0PNa0POf0PPg0PQh0PS10PT50PU60PVC0PWT0PXg0PZ>0P[[0P]50P^B0P_M0P`a0Pam0Pc?0PdM0Pef0Pg@0PhW0PjL0PkY0Plc0Pmn0Po\0Q1P0Q370Q4U0Q6?0Q7S0Q8d0Q:A0Q;l0Q=P0Q>m0Q@60QAC0QB90QCO0QDZ0QEf0QG@0QHP0QJ20QKA0QLg0QNN0QPF0QQS0QSB0QT[0QV50QWF0QX\0QYm0Q[I0Q\U0Q]f0Q^o0Q`N0Qa\0Qc10Qd?0QeR0Qg?0Qh[0Qj50QkG0Qle0QnE0QoQ0R0]0R200R3@0R4L0R5\0R6m0R8Z0R:H0R;a0R=K0R?70R@`0RAi0RCK0RDA0REY0RG30RHN0RI`0RK;0RLM0RMY0RNT0RPJ0RQV0RRf0RT:0RUR0RV^0RWo0RYH0RZU0R[H0R\Z0R^B0R_j0Ra=0RbO0Rca0Re40RfL0Rgd0Ri70RjK0Rk_0Rm@0RnL0Rof0S1?0S2J0S3^0S530S6G0S7b0S9;0S:T0S;m0S=60S>M0S?h0SA?0SBV0SCh0SEA0SFX0SH00SI;0SJZ0SKl0SMJ0SNX0SOe0SQ40SRE0SSc0SU80SVT0SW[0SYH0SZa0S\A0S]Z0S_<0S`F0Sa[0ScK0Se;0SfD0Sgc0Si80SjN0Sk`0Sm20Sn@0SoY0T1:0T2R0T3k0T5Y0T720T8F0T9j0T;I0T<e0T>@0T?`0TAH0TBY0TCf0TE30TFL0TG_0THh0TJ10TKC0TLV0TN40TOT0TQ50TRU0TSm0TU?0TVT0TWd0TXo0TZ40T[E0T\Z0T]n0T_90T`L0Ta^0Tbd0Tcl0TeN0TgJ0Thd0Tj:0TkS0Tlg0Tn@0ToS0U0k0U2A0U3Z0U540U6I0U7`0U990U:T0U<10U=Q0U>i0U@?0UAV0UBl0UDC0UEU0UFn0UHF0UI^0UK<0ULR0UMg0UO?0UPU0UQm0USG0UT^0UV:0UWR0UXi0UZE0U[[0U]80U^Q0U_l0UaB0UbW0Ud80UeS0Ufm0Uh@0UiW0Ujl0UlD0UmZ0Uo30V0G0V1`0V330V4K0V5a0V7:0V8T0V9i0V;@0V<Y0V>40V?Q0VA10VBI0VC_0VE60VFL0VGc0VI50VJN0VKf0VM>0VN\0VP20VQG0VR_0VT50VUM0VVg0VX>0VYZ0V[20V\I0V]e0V_;0V`X0Vb10VcL0Vdb0Vf70VgX0Vi30VjM0Vk`0Vm70VnL0Vod0W1P0W2R0W3j0W510W6<0W770W840W920W:I0W;X0W<f0W>90W?O0W@f0WB;0WCB0WDX0WF60WGM0WHa0WJ;0WKN0WL\0WNA0WO]0WQ30WRG0WSc0WU<0WVP0WWc0WYL0WZX0W\60W]S0W_20W`Q0Wai0Wbo0WdL0Wea0Wfk0Wh<0WiQ0Wk<0Wlh0WnN0WoZ0X1<0X2e0X4<0X5O0X6i0X890X9X0X;50X<B0X=Q0X>i0X@60XAH0XBe0XDA0XEZ0XG@0XHO0XId0XK=0XLR0XMn0XO[0XPi0XR=0XSK0XT[0XUj0XW?0XX[0XZ80X[N0X\h0X^50X_B0X`O0Xa^0Xc=0XdI0XeX0Xfd0Xh40Xi@0XjP0Xkl0XmQ0Xo60Y0E0Y1i0Y3M0Y4k0Y6U0Y800Y9]0Y:o0Y<20Y=J0Y>_0Y@30YAI0YB]0YD60YEL0YFd0YH90YIO0YJd0YL:0YMN0YNi0YPG0YQ]0YS>0YT]0YV80YWT0YXk0YZM0Y[d0Y]30Y^N0Y_g0Y`o0YbG0YcT0Yd_0YfA0YgV0Yho0YjD0Yk_0Ym<0Yn`0Z0@0Z1i0Z3G0Z4n0Z6@0Z7G0Z910Z:Y0Z<00Z=60Z>L0Z?e0ZA>0ZBa0ZDQ0ZEm0ZGK0ZH_0ZJ10ZKA0ZLT0ZMn0ZOP0ZP_0ZQl0ZS;0ZTT0ZUj0ZW@0ZXW0ZYo0Z[?0Z\W0Z]i0Z_C0Z`X0Zah0Zc40Zd;0ZeF0ZfZ0Zgl0ZiO0Zjb0Zl50ZmG0ZnY0[070[1I0[2]0[3o0[5W0[760[8\0[:C0[;k0[=C0[>X0[?f0[A70[BL0[C[0[Dn0[FB0[GS0[Hb0[J:0[KM0[L\0[N00[OC0[PV0[Qm0[SF0[T]0[V>0[WQ0[Xj0[Z?0[[Z0[\g0[]g0[^e0[_h0[`i0[bQ0[dI0[ed0[gA0[hX0[j60[kC0[ld0[n<0[oU0\0n0\2H0\440\5o0\7R0\9>0\:N0\;o0\=R0\>o0\@A0\Ab0\C40\D@0\EM0\FT0\GX0\HJ0\I`0\K70\LH0\M[0\O00\PJ0\Q_0\Rn0\T<0\U]0\Vn0\X=0\YH0\ZX0\[j0\]40\^@0\_a0\a@0\bQ0\c`0\e10\fO0\gl0\iI0\je0\lB0\m\0\o90]0V0]1`0]330]4=0]5N0]6a0]7o0]9C0]:]0];l0]=60]>b0]?n0]A@0]Bi0]D`0]FA0]GR0]Hm0]J60]K?0]LP0]MW0]N`0]Og0]Q50]RB0]SM0]TW0]U`0]Vh0]X90]YS0]Zg0][m0]]>0]^Z0]`:0]ag0]cM0]e60]fD0]g`0]i80]jF0]kk0]m:0]nH0]oV0^110^2Q0^400^5@0^6K0^7_0^9K0^:\0^;c0^=Z0^?10^@P0^A]0^Bo0^DD0^EL0^FT0^G\0^He0^Im0^K?0^LR0^Mf0^O40^P@0^Q[0^Rh0^T;0^UK0^W80^XJ0^YW0^[80^\R0^]j0^_F0^``0^b:0^cV0^e60^fC0^gR0^hc0^j30^kC0^l]0^n70^oR0_0l0_2I0_3c0_5B0_6^0_8;0_9K0_:\0_<:0_=Y0_>h0_@80_A[0_C70_DI0_E]0_Fo0_H<0_IF0_Jg0_L80_MK0_Ni0_PC0_QS0_RT0_S>0_T30_U40_VC0_W\0_Xl0_ZA0_[R0_\V0_]h0__A0_`Y0_ae0_cN0_dc0_f80_gc0_i10_jT0_kV0_li0_nD0_o\0`0m0`2@0`3R0`4[0`6:0`7W0`950`:E0`;]0`<n0`=b0`>o0`@J0`AC0`BY0`Ci0`ED0`FQ0`Gd0`I=0`JW0`L?0`MV0`O30`PW0`Qo0`SV0`Tg0`VK0`WY0`Xo0`ZP0`[^0`]C0`^P0`_\0`a70`bK0`ci0`eH0`f^0`gi0`i50`jE0`kP0`le0`ml0`oG0a0^0a1k0a3U0a5>0a6l0a8\0a:B0a;a0a=90a>R0a?b0aA40aBD0aCY0aE00aF;0aGg0aI60aJF0aKY0aLf0aN;0aON0aPb0aR90aSJ0aTD0aUh0aWL0aXo0aZQ0a\20a]T0a_50a`V0ab:0ac\0ae@0ag80ahk0aj<0ak?0alK0amW0anh0b0:0b1J0b2Z0b3j0b5:0b6A0b7T0b8l0b:J0b;V0b<c0b>10b?<0b@E0bAZ0bC90bDY0bF90bGU0bHk0bJD0bK_0bM<0bNH0bOQ0bPY0bQ]0bRb0bT;0bUG0bVY0bWf0bY:
"""#
    static let rows = #"""
.ASPXANONYMOUS	e		functional	Azure / Microsoft	Microsoft		ocd	27c3efb8-ae3c-411c-a323-487b49109a64
.ASPXAUTH	e		functional	Azure / Microsoft	Microsoft		ocd	ab2c6849-022d-46e0-84f0-12617c09d8de
.AspNetCore.Antiforgery.	p		strictly-necessary	Microsoft			ocd	b67c0fe1-3df2-4c7c-8ecb-ba7247299484
.AspNetCore.Mvc.CookieTempDataProvider	e		functional	Azure / Microsoft	Microsoft		ocd	fcc7f86c-bd55-4bbd-a468-f0d6f52ca67c
.auth	e		functional	AFAS			ocd	a1d65bda-06df-4141-93ea-84a399c0f0d2
.secureclient	e		functional	AFAS			ocd	90074925-d0e8-48fa-9279-a0f771a48c86
.securesession	e		functional	AFAS			ocd	8613148a-96ca-4445-9499-1d5d11d98b71
.stateflags	e		functional	AFAS			ocd	6063bbe4-245f-458f-95fb-724c23948e40
1.gif	e		functional	Cookiebot			ocd	0ae97a8e-ebff-440b-8114-9480f6b59d4c
1P_JAR	e	gstatic.com	marketing	Google			ocd	82fd4cb1-c1ad-477e-9c87-b67c7f43ace2
33x_ps	e	33across.com	marketing	33Across			ocd	7526cf70-157e-474a-9a50-ad5dfbe8d0cd
3pi	e	id5-sync.com	marketing	ID5			ocd	9dbe7157-3b2b-4ee3-9519-de3d2ead2357
72ddbc27	e		functional	Dynatrace			ocd	2948a85f-cd71-486d-a964-083d8914fa71
A	e	google.com	marketing	Google			ocd	8a195dfa-5adf-49ad-ac4f-10bec8088b8b
A1	e		marketing	Yahoo			ocd	359dfcb7-0930-4a4b-bc33-585a54590c4c
A1S	e		marketing	Yahoo			ocd	ecf3406a-e396-406e-8691-52200c6a811c
A3	e	yahoo.com	marketing	Yahoo			ocd	f55ad4e8-3628-4673-bbb0-d1ade3ffd763
AA003	e	atdmt.com	marketing	Atlas			ocd	3196b95a-9b88-4c48-aff8-0df0905520f7
AADNonce.forms	e	forms.office.comm	functional	Microsoft Dynamics	Microsoft		ocd	ac37dcdc-9f72-49e9-8b92-1682565bee79
AADSSO	e	microsoft.com	functional	Bing / Microsoft	Microsoft	third	ocd	86987c90-d49d-4f18-92c6-cb7219941de6
ABSELB	e	linkedin.com	marketing	LinkedIn			ocd	668e64dc-d5bb-42e3-b083-d38900fc0948
ABTasty	e		analytics	ABTasty			ocd	1e30b8ca-1c36-4757-b1a1-ec4f77f6aa12
ABTastySession	e		analytics	ABTasty			ocd	5188dd81-0aac-4f24-918a-52a300b2c26c
ACCOUNT_CHOOSER	e	accounts.google.com	functional	Google			ocd	84adc20d-d55a-468a-8efd-7be4ecb9a0a7
ACH01	e	bing.com;microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256cc676-d881-11e9-8a34-2a2ae2dbcce4
ACL	e	bing.com	marketing	Bing / Microsoft	Microsoft		ocd	5d3b368c-0b2e-4e80-896d-aa40043b6ab9
ACLK_DATA	e		marketing	Google AdSense	Google		ocd	ccb157dc-7e8b-43ee-9d02-c2a04b6f822f
ACLUSR	e	bing.com	marketing	Bing / Microsoft	Microsoft		ocd	9b6136da-9570-4bbb-979c-7fecd0a472ad
ADKUID	e	adkernel.com	marketing	Adkernel	AdKernel		ocd	67c4c78b-696b-4711-8666-66f9ea78abb6
ADS_VISITOR_ID	e	google.com	marketing	Google Ads	Google		ocd	1af7a9b5-b4a0-49b8-a1e7-03132739256c
ADUSERCOOKIE	e	pubmatic.com	marketing	PubMatic			ocd	d339f1bc-0533-44af-bc56-8446138caa92
AEC	e	google.com	functional	Google Ads	Google		ocd	cf2f2038-a2b8-4856-ba2d-7b9c332b8a46
AFFICHE_W	e	weborama.fr	analytics	Weborama			ocd	b2c048ec-bfd0-4808-b2b7-8096ac834e9e
AID	e	google.com	marketing	Google			ocd	d75d8983-8686-42b2-aa0c-2ed071043ef0
AKA_A2	e		functional	Akamai			ocd	846bfac0-2375-4a23-817c-7ef6367c1721
AMCVS_	p		marketing	Adobe Audience Manager	Adobe		ocd	fc79d591-2969-4609-85d9-3750faa5d5fb
AMCV_	p		marketing	Adobe Audience Manager	Adobe		ocd	a4b664ae-feb8-4ce4-9f21-27ac382d4702
AMP_	p	cdn.amplitude.com	analytics	Amplitude			ocd	b21820c7-dfa5-48cb-a2ca-d6ac3c56346d
AMP_MKTG_	p	cdn.amplitude.com	analytics	Amplitude			ocd	bf7543ae-ce76-491b-8e7b-d0f660a85abd
AMP_TEST	e	cdn.amplitude.com	analytics	Amplitude			ocd	7747f0a2-4f4d-4df1-a3a2-d95a665ba841
AMP_TLDTEST	e	cdn.amplitude.com	analytics	Amplitude			ocd	18c060f7-eb9b-427d-b6ab-b277c9e677e6
AMP_TOKEN	e		analytics	Google Analytics	Google		ocd	256c1eba-d881-11e9-8a34-2a2ae2dbcce4
ANID	e		functional	Google AdSense	Google		ocd	ca596088-42ff-4166-8c16-1332d2acc760
ANON	e	microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256ca290-d881-11e9-8a34-2a2ae2dbcce4
ANONCHK	e	microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	b15dc96b-ad02-4c36-9dee-d0c7bafea40f
APC	e	doubleclick.net	marketing	DoubleClick/Google Marketing	Google		ocd	498e5e87-99a1-4f49-adbf-c2736e1af491
APID	e	advertising.com	marketing	Yahoo			ocd	55d5a873-3ef4-42a9-bf71-0778277cdda8
APIDTS	e	yahoo.com	marketing	Yahoo			ocd	7b49eeee-73e3-431c-a909-565717997f44
APISID	e	google.com	marketing	Google			ocd	4b518a73-d523-4959-825c-48af82f7f11d
ARRAffinity	e		functional	Azure / Microsoft	Microsoft		ocd	0a8ed6cf-bb76-4870-a055-c728bba2a375
ARRAffinitySameSite	e		functional	Azure / Microsoft	Microsoft		ocd	d26e571a-4f43-11eb-ae93-0242ac130002
ASLBSA	e		functional	Azure / Microsoft	Microsoft		ocd	2cd84dc9-cd06-4d89-a006-14b911e538e5
ASLBSACORS	e		functional	Azure / Microsoft	Microsoft		ocd	33dd473d-db07-49aa-99b5-592f360a35ba
ASP.NET_Sessio	e		functional	Microsoft			ocd	00f5c304-26d5-40b9-98ae-6a2815d8e56a
ASP.NET_Sessio_Fallback	e		functional	Microsoft			ocd	7db60a47-ab52-4b22-bca6-2b07ed8f1b64
ASP.NET_SessionId	e		functional	ASP.net	Microsoft		ocd	68da1a76-85e6-472b-ad59-7ebb9bae2e29
ASPSESSIO	p		functional	Azure / Microsoft	Microsoft		ocd	b4cdb430-343f-4e20-acbd-4a59783552d5
ATN	e	atdmt.com	marketing	Atlas			ocd	76ecbfd7-314d-4a01-9692-603cfe212330
AUTH_SESSION_ID	e		functional	Keycloak			ocd	631c056d-0dd6-4fd7-8e16-f93158c727fb
AUTH_SESSION_ID_LEGACY	e		functional	Keycloak			ocd	68284a07-8882-42b5-aee5-59b82f564a23
AWSALB	e		functional	Amazon Web Services			ocd	22352329-2eac-4e0c-b674-733e4483cd12
AWSALBCORS	e		functional	Amazon Web Services			ocd	9ae92467-906c-4876-b6a9-6426a034fb2b
AWSALBTG	e		functional	Amazon Web Services			ocd	27a0b41d-adff-4ee7-90a0-d5c5258a657e
AWSALBTGCORS	e		functional	Amazon Web Services			ocd	6531c756-a65f-43eb-bd03-8336b8f237f5
AWSELB	e		functional	Amazon Web Services			ocd	95092dcc-a484-452b-afab-d7ed6a7c514d
AWSELBCORS	e		functional	Amazon Web Services			ocd	d26e9be4-4f43-11eb-ae93-0242ac130002
ActionSetHistory	e		analytics	Qualtrics			ocd	521dc84b-efad-4dee-a908-eb576c3122d6
AdID	e		marketing	Google			ocd	85ee88c5-a024-4791-be4f-3fa0f842243f
AlteonP	e		functional	Alteon	Radware		ocd	1f93dfd1-5731-4ad7-af5f-1ea4c233e509
AnalyticsSyncHistory	e	linkedin.com	analytics	LinkedIn		third	ocd	92250c0b-2cb3-4eea-8b38-f8cc19228ef0
ApplicationGatewayAffinity	e		functional	Azure / Microsoft	Microsoft		ocd	c049562e-e15a-44e8-81c4-baf64fe9ca8f
ApplicationGatewayAffinityCORS	e		functional	Azure / Microsoft	Microsoft		ocd	46ef85a0-166d-47f6-9769-2ab599e2cf90
AwinChannelCookie	e		marketing	Awin	29 days		ocd	0cd3a546-59b5-4565-a181-dc0d5f0c2d17
BAYEAX_BROWSER	e		functional	Salesforce			ocd	5599f410-0a99-454e-b878-0144c91e41d0
BCP	e	bing.com	marketing	Bing / Microsoft	Microsoft		ocd	59744a0e-f21b-4686-a2aa-f6bbf527defe
BCPermissionLevel	e		functional	Blueconic.com			ocd	b9c6c3a7-b6c0-498a-9be4-5336aef1dc73
BCReferrerOverrule	e	blueconic.net	marketing	Blueconic.com			ocd	74e2fe2b-88aa-4909-9fb9-b59dc980ef9e
BCRefusedObjectives	e	blueconic.net	marketing	Blueconic.com			ocd	b626d94e-09bf-4181-8970-c9a9c8742a85
BCRevision	e		marketing	Blueconic.com			ocd	10fc9ab0-5691-4f50-92c3-4595b1604a98
BCSessionID	e		marketing	Blueconic.com			ocd	aa158c71-0b9e-4469-80c5-947c3c2e135b
BCTempID	e	blueconic.net	marketing	Blueconic.com			ocd	edbe7988-1f4f-4fe1-900d-8dc39eba5c89
BCTracking	e		marketing	Blueconic.com			ocd	d035530e-57aa-45c8-ac71-c63823daf904
BFB	e	bing.com	marketing	Bing / Microsoft	Microsoft		ocd	975dd26e-1890-48bc-9106-34b5afe892ba
BFBUSR	e	bing.com	marketing	Bing / Microsoft	Microsoft		ocd	09e1abf7-9719-42f8-b72a-50dd13e3c8f5
BIGipServer	p		functional	f5 BIG-IP	f5		ocd	498981df-6be6-490f-b292-33b26487725d
BLUEID	e	getblue.io	marketing	Blue			ocd	50f46639-0d0a-405e-b213-651bdcdcf224
BSWtracker	e	vmg.host	marketing	vmg.host			ocd	e05e2ae9-16ff-4072-8f49-1f05a3ab08d2
BVBRANDID	e	network.bazaarvoice.com	analytics	Bazaar Voice			ocd	3b0058a6-bf61-4a5c-959b-f745b31ccd25
BVBRANDSID	e	network.bazaarvoice.com	analytics	Bazaar Voice			ocd	1f46618f-3277-480d-9222-43542bfdc6b7
BVID	e	network.bazaarvoice.com	marketing	Bazaar Voice			ocd	0ddf03c2-eb2c-49be-ad06-107397b08b49
BVSID	e	network.bazaarvoice.com	marketing	Bazaar Voice			ocd	c1fcefda-1d06-4c97-b486-de2a7fe04c5f
BizographicsOptOut	e	linkedin.com	marketing	LinkedIn			ocd	198c31cf-ce07-4dce-b01c-f584d7d53276
BlurTime	e		analytics	Qualtrics			ocd	71ac22d9-6ae7-4acf-9203-6ad1a75d4d7e
BrowserId	e	salesforce.com	functional	Salesforce			ocd	a0700551-eda2-44ed-a9b4-c1942a62941c
BrowserId_sec	e	salesforce.com	functional	Salesforce			ocd	48bf5ca1-ee0a-4b4f-b5f1-1b412f8de49c
C	e	adform.net	marketing	Adform		third	ocd	256c4714-d881-11e9-8a34-2a2ae2dbcce4
C1	e	nl.sitestat.com	analytics	comScore		third	ocd	256c34e0-d881-11e9-8a34-2a2ae2dbcce4
C4_CC	e		strictly-necessary	site consent state		first	autoconsent	
CAID	e		marketing	Command Act			ocd	5a02db54-5138-419a-ae95-1af637837dfa
CAKEPHP	e		functional	CakePHP			ocd	ae09ee13-e72c-4dee-9d6e-370a54a8da37
CC	e	microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256ca3c6-d881-11e9-8a34-2a2ae2dbcce4
CFFC	p	adform.net	marketing	Adform		third	ocd	256c5df8-d881-11e9-8a34-2a2ae2dbcce4
CGIC	e		functional	Google			ocd	30998f8f-1ed6-4521-92e1-a55581781acb
CGISESSID	e		functional	Perl			ocd	2b52d138-baab-4d95-b042-fe1b76b34669
CLID	e	clarity.ms	analytics	Microsoft			ocd	c44c1631-94e5-457e-bd09-d089bf114bd2
CM	e	adform.net	marketing	Adform		third	ocd	256c4cd2-d881-11e9-8a34-2a2ae2dbcce4
CM14	e	adform.net	marketing	Adform		third	ocd	256c5038-d881-11e9-8a34-2a2ae2dbcce4
CMCCP	e		strictly-necessary	site consent state		first	autoconsent	
CMID	e	casalemedia.com	marketing	Casale Media			ocd	dc906e7e-79df-4e0e-8a44-054969e6abbe
CMPRO	e	casalemedia.com	marketing	Casale Media			ocd	5d5492be-b079-4724-91c6-ca313b757413
CMPS	e	casalemedia.com	marketing	Casale Media			ocd	de9295f2-9e49-49b5-b5a8-20d14e8ecc93
CMRUM3	e	casalemedia.com	marketing	Casale Media			ocd	45e633a4-c426-4d6c-80ed-b892948f1526
CMSCookieLevel	e		functional	Kentico			ocd	37550359-138b-4cc3-b10f-e0f5f7221b97
CMSCsrfCookie	e		strictly-necessary	Kentico			ocd	e869ccf4-82a4-4ca6-8d28-be73852ffbb6
CMSLandingPageLoaded	e		analytics	Kentico			ocd	4558bcaa-1cde-46c2-91cd-39c983ce60f7
CMSPreferredCulture	e		functional	Kentico			ocd	fbcc2259-0908-49a7-bda7-4eee3e51a1bb
CMST	e	casalemedia.com	marketing	Casale Media			ocd	16644476-619b-4cc8-8fca-a3f765ef8737
CMSUserPage	e		analytics	Kentico			ocd	4ee96fef-8b5d-4f25-9d8f-348a1f060743
COKENBLD	e	pubmatic.com	functional	PubMatic	Pubmatic		ocd	018480be-3b99-4e1e-9e32-7ed9647ba5b7
COMPASS	e	google.com	marketing	Google			ocd	00714b33-b652-4fd8-96dc-133049533390
CONSENT	e	gstatic.com	functional	Google			ocd	45d71b84-2fcd-43b5-9b14-895966ac8f5b
CONSENTMGR	e		strictly-necessary	Tealium	site operator	first	cur	
COOKIELAW	e		functional	Lightspeed			ocd	2bbfb3a9-50a0-4ee6-b86a-cd03eb43be20
COOKIELAW_ADS	e		functional	Lightspeed			ocd	7ad990dc-3cb8-4737-90f8-30e0c7f22caa
COOKIELAW_SOCIAL	e		functional	Lightspeed			ocd	b6c5f4a0-ca8d-4aba-8c15-9a37e7ae5dd9
COOKIELAW_STATS	e		functional	Lightspeed			ocd	3738fa9c-5257-4290-b3f3-0b862a011098
CPSessID	e		analytics	Qualtrics			ocd	2f1d1518-f411-42c9-8d23-7c39027fc71a
CRAFT_CSRF_TOKEN	e		strictly-necessary	CraftCMS			ocd	921ba5e5-f107-4cf9-84e1-d5f7754a343c
CT	p	adform.net	marketing	Adform		third	ocd	256c5678-d881-11e9-8a34-2a2ae2dbcce4
CTK	e	indeed.com	analytics	Indeed			ocd	256cdcd8-d881-11e9-8a34-2a2ae2dbcce4
CX_	p		functional	SurveyMonkey			ocd	ab821b5d-c536-4f15-8d65-e8c8b47a8b8e
Cart	e	shopify.com	functional	Shopify	Shopify.com		ocd	a55ceb63-c236-476a-ac80-622185b9fd99
ClickAndChange	e		functional	Jimdo			ocd	6afaca08-37b1-484e-9bd7-11899d854df1
Comp	e	smartadserver.com	marketing	Smartadserver	Equativ.com		ocd	b3353c79-d1f8-47ff-a3fe-254fc1650f5b
Conversion	e	www.googleadservices.com	marketing	Google Ads	Google		ocd	c86ce0bd-8cdc-42ac-b5cf-63be0d1e27f0
CookieConsent	e		functional	Cookiebot			ocd	6ca095be-4711-47f0-9e83-eecc86ff12c9
CookieConsentBulkSetting-	p		functional	Cookiebot			ocd	35a27898-d3e3-428f-948c-3db70359ba5d
CookieConsentBulkTicket	e	cookiebot.com	functional	Cookiebot		third	ocd	256c1410-d881-11e9-8a34-2a2ae2dbcce4
CookieConsentPolicy	p	salesforce.com	functional	Salesforce			ocd	9ac305e4-6765-47cd-80bf-478fbdd0b9cc
CookieControl	e		functional	Civic	Civic UK		ocd	a269b397-b148-4015-ad85-333ea600b0d6
CookieControl	e		strictly-necessary	Civic	Civic UK	first	cur	
CookieInformationConsent	e		strictly-necessary	Cookie Information		first	cur	
CookieInformationConsent	e		strictly-necessary	site consent state		first	autoconsent	
CookieLawInfoConsent	e		functional	Cookie Law Info	CookieYes		ocd	a5ce449d-0e45-4afb-bffe-3cf0ee6660f8
CookiePermissionInfo	e		strictly-necessary	site consent state		first	autoconsent	
CookieScriptConsent	e		functional	Cookie Script			ocd	1439ae5c-35ed-4eb9-a08b-0a128b475d17
CookieScriptConsent	e		strictly-necessary	Cookie-Script		first	cur	
CraftSessionId	e		functional	CraftCMS			ocd	46685933-fc93-414c-bcbb-2798ed2b42e4
CrossConsent	e		functional	Cookiebot			ocd	f21e0af3-6f2c-4570-9385-a16bc250a5c0
CurrentContact	e		analytics	Kentico			ocd	e89424b3-5bca-430d-91ca-501947b659d0
DEVICE_INFO	e	youtube.com	functional	Youtube	Google	third	ocd	1de90fdf-b57b-4c6f-b41f-f169856a0049
DG_HID	e	funda.nl	marketing	Funda			ocd	5bf92cdc-06f1-4ff6-a7f8-9bf890eeac96
DG_IID	e	funda.nl	marketing	Funda			ocd	e9e26b83-2484-4d51-8f15-2affa14294ef
DG_SID	e	funda.nl	marketing	Funda			ocd	01302635-dea4-4f63-a38c-ad27df980f33
DG_UID	e	funda.nl	marketing	Funda			ocd	5d04307b-018d-455c-915c-3b6f69b41a75
DG_ZID	e	funda.nl	marketing	Funda			ocd	d4f501a2-e9c3-4be3-b8d4-e30a51084fae
DG_ZUID	e	funda.nl	marketing	Funda			ocd	649c8a3b-3bf1-45af-bcc6-5a2eb0491c70
DISPATCHER	e	dispatcher.adxcore.com	marketing	Adxcore			ocd	80264006-f818-41e1-b9a5-88466efc156f
DLBCTLYOXA	e		functional	Command Act			ocd	c410ea5f-ebd4-4f7c-9ddd-a22d6075fc84
DPFQ	e	pubmatic.com	marketing	PubMatic	Pubmatic		ocd	9835c4b2-1423-4657-94b3-65954018bcc9
DPPIX_ON	e	pubmatic.com	marketing	PubMatic	Pubmatic		ocd	c013f01e-99ae-40c9-9222-8a9e82aeca8a
DPSync	p	pubmatic.com	marketing	PubMatic			ocd	002d1e0e-ab66-403f-be34-b7cb682c743b
DSID	e		marketing	Google			ocd	ddf78359-a760-4c18-a9b7-790544dc8a3c
DSID	e	doubleclick.net	marketing	DoubleClick/Google Marketing	Google	third	ocd	256c8af8-d881-11e9-8a34-2a2ae2dbcce4
DSP2F_*	e	adkernel.com	marketing	Adkernel	AdKernel		ocd	159ebb92-015d-4926-8bb9-8e74185b98f3
DSP_UID	e	fidelity-media.com	marketing	Fidelity-media.com			ocd	abc72578-7e9d-4293-bdf2-30aafb9cd155
DV	e	google.com	marketing	Google			ocd	fcedd5a1-738d-4da5-a57e-ec6f4d15e480
DYID	e	dynamicyield.com	functional	Dynamic Yield			ocd	8710defa-43b5-4e6f-ab90-e376cc80608f
DYSES	e	dynamicyield.com	functional	Dynamic Yield			ocd	0b6ac001-ea10-47fd-9194-879e17dd3e33
Datadome	e		functional	Datadome			ocd	98eda7bd-8705-4bc5-8011-c3151b7ad0e4
DcLcid	e	forms.office.comm	functional	Microsoft Dynamics	Microsoft		ocd	15d0764e-e305-4f65-987e-cec21ca7209d
DigiTrust.v1.identity	e	adform.net	marketing	Adform		third	ocd	256c5f2e-d881-11e9-8a34-2a2ae2dbcce4
DotMetrics.DeviceKey	e	dotmetrics.net	analytics	Dotmetrics	Dot Metrics		ocd	083d6012-cefa-493a-815f-b9c448df811a
DotMetrics.SessionCookieTemp	e	dotmetrics.net	analytics	Dotmetrics	Dot Metrics		ocd	ad9dba69-cec1-4833-84cf-8980bad5feb6
DotMetrics.SessionCookieTempTimed	e	dotmetrics.net	analytics	Dotmetrics	Dot Metrics		ocd	85d26982-afa9-412b-a55a-39e0b28a6035
DotMetrics.UniqueUserIdentityCookie	e	dotmetrics.net	analytics	Dotmetrics	Dot Metrics		ocd	84648298-18d3-4361-990e-089b8932c94c
DotomiSession_	p	dotomi.com	marketing	Dotomi	Epsilon		ocd	fd4b9a61-d8c1-4b21-af6c-07c2761ba596
DotomiStatus	e	dotomi.com	marketing	Dotomi	Epsilon		ocd	455f0713-1836-42cb-bf24-bb0e90c7fe9f
DotomiSync	e	dotomi.com	marketing	Dotomi	Epsilon		ocd	19d9f130-f68b-4877-8597-fbd231ef4c15
DotomiUser	e	dotomi.com	marketing	Dotomi	Epsilon		ocd	e4eceb14-85c3-4eba-8c5d-0134b9fca217
Dynamics365PortalAnalytics	e		functional	Azure / Microsoft	Microsoft		ocd	11aced31-77f8-4a4b-a173-59e449a29d16
EBFC	p	adform.net	marketing	Adform		third	ocd	256c5cb8-d881-11e9-8a34-2a2ae2dbcce4
EBFCD	p	adform.net	marketing	Adform		third	ocd	256c5b3c-d881-11e9-8a34-2a2ae2dbcce4
EE	e	exelator.com	marketing	Nielsen			ocd	cb82b974-d7bb-4bcd-a1f5-048ac543d0c4
ELOQUA	e	eloqua.com	analytics	Oracle			ocd	be2658e3-0144-4f3a-8c82-d5ac5bd4f248
ELQSTATUS	e	eloqua.com	analytics	Oracle			ocd	deb8cd6d-bceb-4cc9-a3ea-50bc30deb61d
FCCDCF	e		analytics	Google			ocd	33a4886d-2374-4a65-a1ea-2a391096b208
FCCDCF	e		strictly-necessary	Google Funding Choices	Google	first	cur	
FCNEC	e		analytics	Google			ocd	fb2f09bf-40c9-4798-b3a7-6d60d5a07dab
FCNEC	e		functional	Google Funding Choices	Google	first	cur	
FDLBCAMPAIGNCDOM	e		functional	Command Act			ocd	bc4ff081-68c8-418c-8fac-9cf8de8dd844
FDLBCTLY	e		functional	Command Act			ocd	70c17f54-d7bf-4fe6-9428-eea0fbdaf5d7
FDLBFIRST	e		functional	Command Act			ocd	3138c492-715e-49b4-b802-226fb077276c
FDLBFIRSTAPI	e		functional	Command Act			ocd	b400d9b9-3c29-4cdd-ae78-7035898ccf51
FDLBFIRSTCAMPAIGN	e		functional	Command Act			ocd	b353955c-6d0f-4c5a-b6bf-e679935692c1
FDLBFIRSTCAMPAIGNEF	e		functional	Command Act			ocd	321eb714-3ddf-4372-81f1-d9b972b05539
FDLBFIRSTCMP	e		functional	Command Act			ocd	8c553c7a-875a-4bf8-b233-8cd84c55907d
FDLBFIRSTDATA	e		functional	Command Act			ocd	99fec5ba-2e35-4ce5-8166-89c67c90aba9
FDLBFIRSTEVENTS	e		functional	Command Act			ocd	b98fe340-684a-49d3-86ed-0ac415571ae8
FDLBFIRSTTMS	e		functional	Command Act			ocd	fdb381d0-2b1e-4718-8acb-14d959b74fdd
FLC	e	doubleclick.net	marketing	DoubleClick/Google Marketing	Google	third	ocd	8ad1ca29-b3d1-4ffb-92ca-a05524228dc7
FPAU	e		marketing	Google Analytics	Google		ocd	adaf20d2-6e49-4f6f-a9cf-141429e079ff
FPGCLAW	e		marketing	Google Ads	Google		ocd	f0d36ea1-1fb5-4778-9ebc-f05ff2d386bc
FPGCLDC	e	google.com	marketing	Google			ocd	0e67d1e2-d311-4465-85a8-5faca50b4ce4
FPGCLGB	e		marketing	Google Ads	Google		ocd	995b9a10-86e4-441c-874b-abcd2cccfee6
FPGSID	e		functional	Google			ocd	c7a1b3d5-8e6f-4c2a-9b8d-7f4e1a0b9c3d
FPID	e		analytics	Google Analytics	Google		ocd	0383d3ec-050e-4463-9023-72c1cf98c19c
FPLC	e		analytics	Google Analytics	Google		ocd	db552746-1482-4f31-be94-0bafaf3112ff
FPtrust	e	pubmatic.com	functional	PubMatic	Pubmatic		ocd	e4b35336-20a7-4271-8b27-540cccb7b49d
FedAuth	e		functional	Salesforce			ocd	75586e7e-d8bb-4188-a824-4bd67b3c4f9f
FocusTime	e		analytics	Qualtrics			ocd	f6e5e61a-93d2-462c-9fc5-4d7f68c46e16
ForceFlashSite	e	wix.com	functional	Wix.com			ocd	1a8e2bc9-8c16-4a23-b595-ad4ba2b05411
FunctionalCookie	e		functional	OneTrust			ocd	93a9be17-4c85-4280-b4a8-63bd5a15b3b0
GA_OPT_OUT	e	google-analytics.com	functional	Google Analytics	Google		ocd	0dff2311-5b7b-4b10-883e-934ecad895cb
GCLB	e		functional	Google			ocd	4b44dca1-6588-4fa1-86e6-f51cd2f3c7b1
GCM	e	adform.net	marketing	Adform		third	ocd	256c4b1a-d881-11e9-8a34-2a2ae2dbcce4
GED_PLAYLIST_ACTIVITY	e		marketing	Google AdSense	Google		ocd	b65551f0-5561-40dd-83bf-e9653b8141ca
GN_PREF	e	news.google.com	marketing	Google			ocd	37094191-e791-4f82-8c82-9ffda7296119
GPS	e	youtube.com	marketing	Youtube	Google	third	ocd	4c1be785-76a1-4272-b890-155b3c2e130c
GRV_BHV_BRND_	p	groovinads.com	marketing	Groovinads			ocd	11873da5-d2ea-4a17-9939-7182e7a9c1e4
GRV_BHV_DATE	p	groovinads.com	marketing	Groovinads			ocd	335a2537-2cb3-4f13-82b0-4ad850eaecab
GRV_BHV_IDCAT	p	groovinads.com	marketing	Groovinads			ocd	b477fac4-5a91-43c5-86fa-1032ad14ad6f
GRV_BHV_IDCC	p	groovinads.com	marketing	Groovinads			ocd	5b35c4a0-2a8f-4113-9fbb-c7f1033d71f4
GRV_BHV_SKU	p	groovinads.com	marketing	Groovinads			ocd	ec79561e-ef16-4785-b578-9ce51251568e
GRV_BHV_UID	p	groovinads.com	marketing	Groovinads			ocd	a8584f16-c5e5-4240-b64e-5340ce4b61fc
GRV_IDU	e	groovinads.com	marketing	Groovinads			ocd	1e27dd9f-9df7-490a-9f12-16433dd6d64b
GRV_google	e	groovinads.com	marketing	Groovinads			ocd	d4a1b275-463e-4342-81ea-fe319395e1ff
GSLM_	p		functional	SAP			ocd	a8d15372-e14d-45e8-9e50-3c1da50149be
GUC	e	yahoo.com	marketing	Yahoo			ocd	50fa00d9-a718-4307-ab5b-3f860addf2d9
G_AUTHUSER_H	e	accounts.google.com	functional	Google			ocd	5766235e-2e0a-4d96-81e1-6e31e1cfcb5d
Gdyn	e	gemius.pl	analytics	Gemius			ocd	341b8c99-665f-47cf-a13d-17f870076510
GeoIP	e	wikimedia.org	analytics	Wikimedia	Wikipedia		ocd	ae298f1b-52e4-4dc8-bf84-232275ec67e2
GoogleAdServingTest	e		marketing	DoubleClick/Google Marketing	Google		ocd	aa3571ac-7c69-4840-835a-9c086e5acda0
HAAPPLB	e		functional	Civic	Civic UK		ocd	4d5725c2-0704-49cd-b235-e316df27ef58
HACIVIC	e		functional	Civic	Civic UK		ocd	02b95818-7e72-44cf-ac75-61cb2713b3c1
HACIVICLB	e		functional	Civic	Civic UK		ocd	27372ac2-29df-4f76-a17f-504c2acd2c74
HAPLB3A	e	go.sonobi.com	marketing	Sonobi			ocd	ad9387f5-e05f-4f72-b6c1-4e811f8b99f7
HAPLB5S	e	go.sonobi.com	marketing	Sonobi		third	ocd	26db9f36-98f5-49fc-bc18-82561fbdaa10
HAPLB8	p	go.sonobi.com	marketing	Sonobi			ocd	83515b4c-a349-4a47-88e4-97794b559150
HMACCOUNT	e		analytics	Baidu			ocd	996c50cc-3e46-4788-ab0e-529487503b6d
HSID	e	google.com	marketing	Google			ocd	0bc163fa-23bd-45a7-b806-99479027d645
Hm_lpvt_	e		analytics	Baidu			ocd	2a8fa759-6930-4969-ad70-ed514c7b3462
Hm_lvt_	e		analytics	Baidu			ocd	637370ce-290c-4a87-bfc0-9befe319caef
Host-ERIC_PROD-	e		strictly-necessary	Salesforce			ocd	2f881364-32d3-4275-b46b-ab6e36180f21
ID	e	doubleclick.net	marketing	DoubleClick/Google Marketing	Google	third	ocd	256c8c38-d881-11e9-8a34-2a2ae2dbcce4
IDE	e	doubleclick.net	marketing	DoubleClick/Google Marketing	Google	third	ocd	256c8986-d881-11e9-8a34-2a2ae2dbcce4
IDSYNC	e	yahoo.com	marketing	Yahoo			ocd	81703626-6fe2-464d-bb69-959a820ef510
IMRID	e	imrworldwide.com	marketing	Nielsen			ocd	67caffa3-1715-436b-b2ab-5902143a20bf
INDEED_CSRF_TOKEN	e		strictly-necessary	Indeed			ocd	ab213874-e693-4de7-a939-d051ab018570
INGRESSCOOKIE	e		functional	NGINX Ingresss	NGINX		ocd	9dd47f52-fa0f-4ae6-b2b2-d4da098f5cf3
IRLD	e	linkedin.com	marketing	LinkedIn			ocd	945e3caf-7798-424e-9700-af7e130527e7
JSESSIO	e		functional	Oracle			ocd	2bb7633d-e2c5-4d14-b8f8-d3f13019b835
JSESSIONID	p		functional	J2EE			ocd	46f0caca-7905-46ca-ae59-df689f8ef5fe
KADUSERCOOKIE	e	pubmatic.com	marketing	PubMatic			ocd	50bfccd5-9096-44aa-ac86-a061eed8f655
KCCH	e	pubmatic.com	marketing	PubMatic			ocd	5b6f63df-a3a3-408a-b401-04e401e48a42
KC_AUTH_STATE	e		functional	Keycloak			ocd	2a59077e-1065-4391-b50d-7ea764c640f6
KC_RESTART	e		functional	Keycloak			ocd	064bc825-f711-4073-82ff-5c5b245403d4
KC_START	e		functional	Keycloak			ocd	5a2467a0-a9e3-4421-90a8-f59b8fb7745e
KC_STATE_CHECKER	e		functional	Keycloak			ocd	69924220-9392-424a-b670-46a2e130e14e
KEYCLOAK_IDENTITY	e		functional	Keycloak			ocd	1b8dde05-1308-4743-bb39-9039c3a58dfe
KEYCLOAK_LOCALE	e		functional	Keycloak			ocd	19397f73-8d4a-4950-9966-76e7722c7dec
KEYCLOAK_REMEMBER_ME	e		functional	Keycloak			ocd	f1a9251d-60c3-41cc-a3e4-468daed3ac47
KEYCLOAK_SESSION	e		functional	Keycloak			ocd	27d6d2af-45df-463d-8adf-2df0c44a1b99
KRTBCOOKIE_	p	pubmatic.com	marketing	PubMatic	Pubmatic		ocd	210c6f5d-e8dc-437c-b260-686434558803
KTPCACOOKIE	e	pubmatic.com	functional	PubMatic	Pubmatic		ocd	0252d350-3bbc-4599-adfb-5c96f040409c
KelkooID	e	kelkoogroup.net	marketing	Kelkoo			ocd	3f9a61b5-9f50-409a-80a6-49821d31ecac
KievRPSAuth	e	microsoft.com	functional	Bing / Microsoft	Microsoft	third	ocd	256caf10-d881-11e9-8a34-2a2ae2dbcce4
Kiyohnl	e	kiyoh.nl	functional	Kiyoh			ocd	0d33763c-b5ab-47f0-b79c-6cc7395a3b69
LANG	e	tinypass.com	functional	Piano			ocd	fba28545-7582-4809-94c6-738f237868e4
LANG_CHANGED	e	tinypass.com	functional	Piano			ocd	98e37b00-db14-4d43-97dd-536faf0afca4
LOGIN_INFO	e	youtube.com	functional	Youtube	Google	third	ocd	b1e3d99b-e670-4b9f-9521-0d00dedf8f58
LSID	e	google.com	marketing	Google			ocd	d861c54f-2c45-445f-8506-7cdc58ed17f6
LSOLH	e	accounts.google.com	functional	Google			ocd	950de05e-9ffb-4d32-aeeb-da1ed512915f
MC0	e	microsoft.com	functional	Bing / Microsoft	Microsoft	third	ocd	256cb30c-d881-11e9-8a34-2a2ae2dbcce4
MC1	e	bing.com;microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256c9eb2-d881-11e9-8a34-2a2ae2dbcce4
MH	e	microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256cb97e-d881-11e9-8a34-2a2ae2dbcce4
MONITOR_WEB_ID	e	mon-va.byteoversea.com	marketing	TikTok			ocd	2ce41152-96c9-44df-b1da-50133f51db48
MR	e	bing.com;microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256c9840-d881-11e9-8a34-2a2ae2dbcce4
MRM_UID	e	stickyadstv.com	marketing	FreeWheel			ocd	b4b4f0b0-2d9f-4e45-b450-3bece993a134
MS0	e	microsoft.com	functional	Bing / Microsoft	Microsoft	third	ocd	256cb438-d881-11e9-8a34-2a2ae2dbcce4
MSFPC	e	bing.com;microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256ca010-d881-11e9-8a34-2a2ae2dbcce4
MSNRPSAuth	e	microsoft.com	functional	Bing / Microsoft	Microsoft	third	ocd	256ca95c-d881-11e9-8a34-2a2ae2dbcce4
MSO	p		functional	Microsoft			ocd	19d2b26f-5f8e-44c8-a414-a624c160e3e3
MSPAuth	e	microsoft.com	functional	Bing / Microsoft	Microsoft	third	ocd	256ca632-d881-11e9-8a34-2a2ae2dbcce4
MSPProf	e	microsoft.com	functional	Bing / Microsoft	Microsoft	third	ocd	256cb1d6-d881-11e9-8a34-2a2ae2dbcce4
MSPTC	e	bing.com	marketing	Bing / Microsoft	Microsoft		ocd	890efa28-0de4-4a5b-9298-075a15bdef7a
MUID	e	bing.com;microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256c999e-d881-11e9-8a34-2a2ae2dbcce4
MUIDB	e	bing.com;microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256c9b60-d881-11e9-8a34-2a2ae2dbcce4
MicrosoftApplicationsTelemetryDeviceId	e		analytics	Microsoft			ocd	d0f95b27-3bfc-493e-85d7-46a24b752256
NAP	e	microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256cb816-d881-11e9-8a34-2a2ae2dbcce4
NEXT_LOCALE	e		functional	Next	NextJS		ocd	0630bb73-376e-4992-886c-6c78fc78b4a7
NID	e	google.com	marketing	Google			ocd	8879d41f-3de1-4f87-b1db-b1bbdfba7d3f
NOPCOMMERCE.AUTH	e		functional	nopCommerce			ocd	a561b5cc-ffd9-4948-b185-e16a5348364e
NPA	p	groovinads.com	marketing	Groovinads			ocd	29a01ce5-dc07-43d9-9b91-40d5c158a06d
NSC_	p		functional	Citrix			ocd	b3dec9ca-606c-4a88-99b6-64d5bab9bdcf
NetWorkProbeLimit	e	wikimedia.org	analytics	Wikimedia	Wikipedia		ocd	52596d81-961b-40c1-a1d8-55b024a4ecbd
Nop.customer	e		functional	nopCommerce			ocd	db6d9896-ca05-4748-a9d3-621516aefb67
NopCommerce.RecentlyViewedProducts	e		functional	nopCommerce			ocd	23827816-ede0-4bd0-bcba-0a269e8a67e3
OAGEO	p		marketing	openx.net	OpenX		ocd	d19b42a1-1f06-48ed-9e02-3171b8c92771
OAID	e		marketing	openx.net	OpenX		ocd	d56d39f1-3fc6-4947-9533-1f5115066624
OGP	e	google.com	marketing	Google Maps	Google		ocd	b7be9e13-1cb3-4e9e-beaa-2ae74e80e999
OGPC	e	google.com	marketing	Google Maps	Google		ocd	33eb887f-769a-48c5-8c42-a53a6e732aef
OID	e	bing.com	marketing	Bing / Microsoft	Microsoft		ocd	63fb866a-437d-421d-9740-b78b5365e2b1
OIDI	e	bing.com	marketing	Bing / Microsoft	Microsoft		ocd	365b8488-d7ef-48c0-bebf-285e31846a87
OIDR	e	bing.com	marketing	Bing / Microsoft	Microsoft		ocd	f0682f93-501a-4b71-805c-6b4957235a55
ORA_WWV_APP_	p		functional	Oracle			ocd	1e7e7ff7-508b-4663-8a5e-0b1069b517b3
OSID	e	google.com	marketing	Google			ocd	20e2d3c6-7792-4e5f-b242-e433d149b82f
OTAdditionalConsentString	e		strictly-necessary	OneTrust		first	cur	
OTH	e	yahoo.com	marketing	Yahoo			ocd	3f117744-8d65-43f5-95c5-800285ef4085
OTZ	e	google.com	marketing	Google			ocd	c85ea658-6b34-44e6-8df2-23e421b82a27
OneTrustWPCCPAGoogleOptOut	e		functional	OneTrust			ocd	537d6567-9087-480b-bdf2-b3ca9a0240ce
OptanonAlertBoxClosed	e		functional	OneTrust			ocd	ef1e8fd4-cc42-4fc0-ad79-5f6d34d08196
OptanonAlertBoxClosed	e		strictly-necessary	OneTrust		first	cur	
OptanonConsent	e		functional	OneTrust			ocd	eb839f61-f36a-4f51-a4d1-ff37fa75b995
OptanonControl	e		functional	OneTrust			ocd	ae064472-a4be-4c56-8bb2-ca12085741c5
PAIDCONTENT	e	doubleclick.net	marketing	Google Surveys	Google		ocd	97fa8293-8665-4128-ab02-cea9dc0bf593
PHPSESSID	e		functional	PHP.net			ocd	87742550-35d9-4f2d-980c-d421f3f5bc97
PID	e	scorecardresearch.com	marketing	ComScore			ocd	4e6c97e1-d42b-42ec-a37f-1979a5da04c3
PLAY_FLASH	e	linkedin.com	functional	LinkedIn			ocd	21dc9e98-ae66-4cad-8047-280e940219db
PLAY_LANG	e	linkedin.com	functional	LinkedIn			ocd	e78aed35-1707-4d8c-b195-f4e56c74cbd4
PLAY_SESSION	e	linkedin.com	functional	LinkedIn			ocd	a23e77e3-f262-4c56-bae6-890de0abd68f
PLESKSESSID	e		functional	Plesk			ocd	333fc228-ca44-496e-a58b-e6ad334921c7
PMDTSHR	e	pubmatic.com	functional	PubMatic	Pubmatic		ocd	31fe69ca-964c-474a-98ca-6383495c21c1
PMFREQ_ON	e	pubmatic.com	functional	PubMatic	Pubmatic		ocd	f42b671a-b7ba-4e34-a886-6fbb1705d979
PPAuth	e	microsoft.com	functional	Bing / Microsoft	Microsoft	third	ocd	256ca4fc-d881-11e9-8a34-2a2ae2dbcce4
PREF	e	youtube.com	functional	Youtube	Google	third	ocd	9c0c0aeb-8893-43e5-9943-7dbad447400b
PUBMDCID	e	pubmatic.com	marketing	PubMatic			ocd	478f9deb-9578-43a6-92a4-6a05ecdb4c49
PUBRETARGET	e	pubmatic.com	marketing	PubMatic			ocd	4a91ceec-54d1-482d-8595-2de34aa42962
PUBUIDSYNCUPFQ	e	pubmatic.com	functional	PubMatic	Pubmatic		ocd	b3f68e9b-c9a7-47d4-a6b1-c788e0721f53
P_	p		functional	SurveyMonkey			ocd	9952edcc-5d9a-4971-b088-daa3b2b6a5ef
PageReferrer	e		analytics	Qualtrics			ocd	2e3daef7-81c0-419b-a7d8-47369e8189e2
Pastease.passive.activated	p		analytics	Mopinion.com			ocd	5610890c-2a59-4dc6-9161-9adc08932344
Pastease.passive.chance	p		analytics	Mopinion.com			ocd	36057d27-f51b-41b6-94c5-964f9b2e4e55
Pdomid	e	smartadserver.com	functional	Smartadserver	Equativ.com		ocd	e1815421-bf71-4cdc-bbc5-2761f5448c69
Player	e	vimeo.com	functional	Vimeo			ocd	bd57513e-37b1-4467-a3de-8eeb47afce76
PreferredLanguage	e		functional	Salesforce			ocd	beabae81-5b80-473e-8b8c-0f9eacbf9995
PugT	e	pubmatic.com	marketing	PubMatic			ocd	3ea9aef3-a7ab-4918-8422-55ac89cad19d
Pwb	e	smartadserver.com	marketing	Smartadserver	Equativ.com		ocd	2b636deb-be2f-4e9f-ab63-4e11bcdbfa11
QCQQ	e	salesforce.com	functional	Salesforce			ocd	90333263-d108-47eb-ba27-3746c121e3d3
QSIPopUnder_PopUnderTarget_SI_	p		functional	Qualtrics			ocd	6f59d228-e3a5-4e33-a075-a58cfdce57cf
QSI_CT	e		functional	Qualtrics			ocd	09d734af-a978-4818-8399-1bf780905962
QSI_DATA	e		functional	Qualtrics			ocd	aa7a5320-806f-4be5-8306-0945697f6965
QSI_HistorySession	e		analytics	Qualtrics			ocd	88746458-9d68-45c7-86e7-753de44ecba6
QSI_OptInIDsAndTargetOrigins	e		analytics	Qualtrics			ocd	865e9a39-0548-454b-83ca-c98ff785acb4
QSI_OptInIDsAndWindowNames	e		analytics	Qualtrics			ocd	41b84788-c060-46e1-a704-7a6a3434e5a3
QSI_ReplaySession_Info_	p		analytics	Qualtrics			ocd	79cec494-bca6-4e58-9093-f7f74d02b481
QSI_ReplaySession_SampledOut_	p		functional	Qualtrics			ocd	7efc2926-e1be-4f45-b473-95b9d0fb3897
QSI_ReplaySession_Throttled_	p		functional	Qualtrics			ocd	46b5db74-4e7f-4351-846d-6f3cca368069
QSI_SI_	p		analytics	Qualtrics			ocd	9f99a32b-e1cd-45fa-8610-b03f7c6c9a67
QSI_S_	p		functional	Qualtrics			ocd	4f6ba99f-8400-443c-ac26-41ab5cdea972
QSI_TestSessions_	p		analytics	Qualtrics			ocd	3833c9c6-992d-49bd-a8bd-47fb21f38990
QST	e		functional	Qualtrics			ocd	6f38d9ba-f18b-41c4-b17e-a6fdc4f00999
RBXcb	e		strictly-necessary	site consent state		first	autoconsent	
REPID_	p		functional	SurveyMonkey			ocd	d6a2fa3b-613c-438f-acb4-357d6b3a1ca4
RE_	p		functional	SurveyMonkey			ocd	bc308ca9-ac5f-4b47-b460-ba99fc5b7cab
RP_	p		functional	SurveyMonkey			ocd	8468f980-6fd4-4b75-b692-b6efa53fdc06
RRetURL	e	salesforce.com	functional	Salesforce			ocd	8517d7b8-83c6-4110-9eda-27b494ea71fa
RRetURL2	e	salesforce.com	functional	Salesforce			ocd	72505c7e-bc5c-41fc-87e0-f2d00f72668d
RT	e	www.tamgrt.com	functional	Tripadvisor			ocd	ad423db0-3408-40c8-a36e-caadfe3c3b23
RUL	e	doubleclick.net	marketing	DoubleClick/Google Marketing	Google	third	ocd	4421f8c6-111e-4891-8fb8-e06e14b88b86
RY_COOKIE_CONSENT	e		strictly-necessary	site consent state		first	autoconsent	
RpsContextCookie	e	microsoft.com	functional	Azure / Microsoft	Microsoft	third	ocd	a5ddb0d6-438d-46d9-bcea-ab4057e50ed5
S1	e	nl.sitestat.com	analytics	comScore		third	ocd	256c33aa-d881-11e9-8a34-2a2ae2dbcce4
SAML_	p	gigya.com	functional	SAP			ocd	6bccfd5b-de1c-4f45-90b4-9018a4fb314a
SAPISID	e	google.com	marketing	Google			ocd	411c539d-3b7f-436f-a9b2-8a0b6b691337
SCM	e	smaato.net	marketing	Smaato			ocd	45707576-2ced-4b74-bd9c-f06f4204cbf0
SCM*	e	smaato.net	marketing	Smaato			ocd	c75d0a5e-771f-4e77-b388-fa897626f950
SCMaps	e	smaato.net	marketing	Smaato			ocd	4477fff0-523f-4a77-87b6-5840b2bd601d
SCMg	e	smaato.net	marketing	Smaato			ocd	545dbdc0-8b76-4bf9-a3e1-bdd336dbbf21
SCMinf	e	smaato.net	marketing	Smaato			ocd	d139acfb-5088-4a27-a68a-f4100d98d49e
SCMo	e	smaato.net	marketing	Smaato			ocd	273fefa7-fcbf-4d3d-b0fd-573496ea8532
SCMsovrn	e	smaato.net	marketing	Smaato			ocd	d68b5995-f838-4197-b707-a55958e7e3ab
SEARCH_SAMESITE	e	google.com	functional	Google			ocd	f9012303-313b-415d-812b-2f08aa799dc4
SERVERID	e		functional	HAproxy	HAProxy		ocd	1161de59-c56e-441f-b2d9-cf37bf43fd45
SEUNCY	e	semasio.net	marketing	semasio.net			ocd	b15f9684-e3a1-44ee-a396-5ca7b40719fd
SID	e	google.com	marketing	Google			ocd	8dc5d7e3-e31f-421a-8bad-6540172d787f
SIDCC	e	google.com	marketing	Google			ocd	7a3a89ed-e09b-4719-8500-6982006125f1
SISessID	e		analytics	Qualtrics			ocd	81e97a96-265c-4008-9990-094bd74d31d2
SM	e	clarity.ms	analytics	Microsoft			ocd	56e8eec5-b667-4ea9-bd0e-bd6c4be2594e
SMSV	e	accounts.google.com	functional	Google			ocd	3388a262-a13c-4447-8351-88348bcf05be
SNID	e	google.com	marketing	Google			ocd	b3a0611c-5ab5-483d-b7d5-b91e105e913c
SNLB2	e	funda.nl	functional	Funda			ocd	7f5e1a9f-4e6e-4210-8b38-aa402b957f67
SOCS	e	google.com	functional	Google			ocd	7327d6c6-c159-454c-8e77-0eff566f940a
SPugT	e	pubmatic.com	marketing	PubMatic			ocd	e801cd22-198f-4a02-bba8-b684d72575d6
SR	p	adform.net	marketing	Adform		third	ocd	256c5542-d881-11e9-8a34-2a2ae2dbcce4
SRM_B	e	microsoft.com	functional	Bing / Microsoft	Microsoft	third	ocd	3b3839c7-29e4-488f-ac31-966017009ccd
SSID	e	google.com	marketing	Google			ocd	29807136-035b-44cb-b1b5-91d45888e716
SSLB	e		functional	SiteSpect			ocd	c17cab32-6c44-4c01-b620-42fa933ebbef
SSPR_*	e	adkernel.com	marketing	Adkernel	AdKernel		ocd	03fb0041-deba-4614-a7b9-7b1f3946e266
SSPV	e		functional	SiteSpect			ocd	362026ab-1837-42b9-a038-b2bedca41ecc
SSPZ	e	adkernel.com	marketing	Adkernel	AdKernel		ocd	e964f6bb-989a-4cab-97c9-c8699a74c0fd
SSR-caching	e	wix.com	functional	Wix.com			ocd	0538ac53-d35f-4870-ac7d-4244feb01845
SSRT	e		functional	SiteSpect			ocd	8bc5d151-fd3e-49f9-a6a9-6d1407054321
SSSC	e		functional	SiteSpect			ocd	d670e8cb-10b2-4b00-b2bf-212591412589
SUCSP	e		functional	Salesforce			ocd	3676248d-1db7-49cd-9fc1-0315bfcc2812
SUPRM	e		functional	Salesforce			ocd	d2f60832-27d6-46ec-ba49-09af62569544
SYNCUPPIX_ON	e	pubmatic.com	marketing	PubMatic	Pubmatic		ocd	d2353b54-3448-4e9f-b9ea-cc99c6138020
SearchTerm	e		analytics	Qualtrics			ocd	3e7b3845-bc8d-46ad-93fb-e985fcdd09a5
Secret	e	shopify.com	functional	Shopify	Shopify.com		ocd	2c989391-974d-4c35-9b73-4912cf582ffa
Secure-YEC	e		functional	Google			ocd	79834b6b-a95e-454c-8f4e-d1a997681992
SecureSessionID-	p		functional	Intershop			ocd	c079f281-2119-4e28-a0d5-897e89e450fa
Secure_customer_sig	e	shopify.com	functional	Shopify	Shopify.com		ocd	8b7d64a9-54a7-4d2c-a077-86587e85d35f
ServerPool	e	www.tamgrt.com	marketing	Tripadvisor			ocd	6e27e5ed-03b2-4902-af3c-2864b1aac8a5
SetupDomainProbePassed	e		functional	Salesforce			ocd	994efd75-e976-4fac-884c-09fa272c91bd
Site History	e		functional	Qualtrics			ocd	de2a7c9e-ae19-43e3-b743-581399876b45
SiteReferrer	e		analytics	Qualtrics			ocd	e84c73fa-78bf-43d3-a9db-85b8a6fc423c
SnapABugHistory	e		marketing	SnapEngage			ocd	3686a3ce-0b5a-412e-a28a-6b913094c088
SnapABugRef	e		marketing	SnapEngage			ocd	db26f6b6-580c-4e32-bf8c-304357f2fc29
SnapABugUserAlias	e		functional	SnapEngage			ocd	f518a80b-bc3b-4f56-a426-154ead117a8a
SnapABugVisit	e		functional	SnapEngage			ocd	0a671a46-3fbd-4121-a601-5d9eae7b6055
SyncRTB	p	pubmatic.com	marketing	PubMatic			ocd	4198a3b1-5936-48b8-9b27-bac2935e99be
TADCID	e	www.tamgrt.com	marketing	Tripadvisor			ocd	c3222e48-77ec-4dd3-8919-bddf5c8c3ff2
TAID	e	google.com	marketing	Google			ocd	b53b27fc-4b77-4655-a920-503bf5160739
TAReturnTo	e		analytics	Tripadvisor			ocd	76fc97d6-9856-4f61-bd26-69525c0287c0
TATravelInfo	e		analytics	Tripadvisor			ocd	89316efe-5eb5-42d4-9f25-0ab5bc31b954
TAUnique	e		analytics	Tripadvisor			ocd	20ef6435-b574-471f-a4e5-64f3aa492ef9
TAconsentID	e		strictly-necessary	TrustArc		first	cur	
TCAUDIENCE	e		analytics	Command Act			ocd	0b908651-60ef-4899-9f00-4e643874bbcc
TCID	e	commander1.com	marketing	Command Act			ocd	0816860a-31d8-45bb-95f2-a1881fd38977
TCIPD	e		functional	Command Act			ocd	9f379dc3-985d-4b5f-b7b6-7e8e8f95b046
TCLANDINGURL	e	commander1.com	marketing	Command Act			ocd	e7391647-deef-4047-9142-a73b2deca4f5
TCPID	e		strictly-necessary	TrustCommander	Commanders Act	first	cur	
TCREDIRECT	e	commander1.com	marketing	Command Act			ocd	9633369d-8bb2-40c0-9edd-796bd19c1e66
TCREDIRECT_DEDUP	e		marketing	Command Act			ocd	9633369d-8bb2-40c0-9edd-796bd19c1e67
TCSESSION	e	commander1.com	marketing	Command Act			ocd	deb22580-8984-4b44-a457-a1298081b143
TC_CHECK_COOKIES_SUPPORT	e		functional	Command Act			ocd	36ec783a-fb89-4ceb-9e02-2a1341dd7708
TC_OUTPUT	e		functional	Command Act			ocd	3946ef23-be15-49f6-bdab-d706b3b729a8
TC_OUTPUT_categories	e		functional	Command Act			ocd	3489486a-0126-417f-8608-a8ed5382632f
TC_PRIVACY	e		functional	Command Act			ocd	e8bc046a-749b-42be-84b5-7330f97cbddb
TC_PRIVACY	p		strictly-necessary	TrustCommander	Commanders Act	first	cur	
TC_PRIVACY_CENTER	e		functional	Command Act			ocd	cc7848f2-beff-47fa-8060-18ab25014130
TDCPM	e	adsrvr.org	marketing	The Tradedesk			ocd	cc65337c-ffba-11e9-8d71-362b9e155667
TDID	e	adsrvr.org	marketing	The Tradedesk			ocd	cc6536a6-ffba-11e9-8d71-362b9e155667
TMS	e	commander1.com	marketing	Command Act			ocd	6265ce8b-2dab-47d0-aa20-6f5a9191ba36
TOYOTANATIONAL_ENSIGHTEN_PRIVACY_TargetingCookies	e		strictly-necessary	site consent state		first	autoconsent	
TPC	e	adform.net	marketing	Adform		third	ocd	256c453e-d881-11e9-8a34-2a2ae2dbcce4
TS01	p		functional	Wix.com			ocd	30d32788-4edb-4675-9542-4b17bca4e76d
TXCD	e	tappx.com	marketing	Tappx			ocd	1f7327f8-2713-4e5d-b90d-f086e6f9d3ea
TXCSDMN_	p	tappx.com	marketing	Tappx			ocd	c5dad442-d598-4540-b47e-0eeb01b579e8
TapAd_3WAY_SYNCS	e		marketing	Tapad			ocd	d9c922d7-9cb5-49cd-ac85-b90e85cc988c
TapAd_DID	e	tapad.com	marketing	Tapad			ocd	cc653124-ffba-11e9-8d71-362b9e155667
TapAd_TS	e	tapad.com	marketing	Tapad			ocd	cc65325a-ffba-11e9-8d71-362b9e155667
TawkConnectionTime	e		functional	Tawk.to Chat			ocd	966e2238-8fd8-4198-9316-91258ae36aa1
TawkCookie	e		functional	Tawk.to Chat			ocd	c6768eeb-3455-4496-a602-0ade83ba8910
TestIfCookie	e		marketing	Smartadserver	Equativ.com		ocd	8d120253-b686-4e5a-bed6-987aef4e8b75
TestIfCookieP	e	smartadserver.com	marketing	Smartadserver	Equativ.com		ocd	2fe3a197-42b3-4033-af47-e568044cc8ec
TiPMix	e	api.lightboxcdn.com	functional	Lightbox CDN	Lightbox		ocd	5488906a-6882-4abe-8081-97aa392b99e2
ToptOut	e	bing.com;microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256cc540-d881-11e9-8a34-2a2ae2dbcce4
Typo3InstallTool	e		functional	TYPO3			ocd	92f31916-077f-4c51-868c-71dfa5ee4d81
UID	e	scorecardresearch.com	marketing	ComScore			ocd	1842a174-010a-43ad-b4af-b28c07cdeafb
UIDR	e	scorecardresearch.com	marketing	ComScore			ocd	ba085448-f3f6-47cf-9d33-78f41aa07359
UID_EXT_*	e	undertone.com	marketing	Undertone			ocd	881ec129-0c6b-493b-9915-6473e4abdd7f
USCC	e	pubmatic.com	marketing	PubMatic	Pubmatic		ocd	e375f89d-feeb-42e5-a675-c58847e174e7
UTID	e	undertone.com	marketing	Undertone			ocd	f7e22e1f-05bb-468a-a8e4-81cd5ac2f8b8
UTID_ENC	e	undertone.com	marketing	Undertone			ocd	7eaf40f7-dbed-41ee-baef-9dd8ec96de3d
UULE	e	google.com	marketing	Google			ocd	59a15040-c4c0-4245-8968-990d0843a7a3
UserID1	e	adfarm3.adition.com	marketing	Adition			ocd	1f9b57ff-471b-4b6f-83f5-11718d063321
UserMatchHistory	e	linkedin.com	marketing	LinkedIn		third	ocd	1874cfdd-0691-4ce0-a158-bc3c1605275e
VID	e	linkedin.com	analytics	LinkedIn			ocd	fab4c35b-fde9-4dfd-884a-1f23561307c1
VISITOR_INFO1_LIVE	e	youtube.com	marketing	Youtube	Google	third	ocd	87613af8-8486-47ef-93c9-b45c9c285106
VISITOR_PRIVACY_METADATA	e	youtube.com	marketing	Youtube	Google	third	ocd	2728a6ef-63ee-4f43-960c-b523f7e0286b
VfAccess	p	viafoura.co	functional	Viafoura			ocd	f1bf1a7a-59e3-40e4-bb7a-a93f1270ba0f
VfRefresh	e	viafoura.co	functional	Viafoura			ocd	cae18ad7-123a-462b-8a1c-2544fb3e30e6
VfSess	e	viafoura.co	functional	Viafoura			ocd	f69c0e6a-ff78-40a8-bd74-e1b215f09561
VisitorStatus	e		analytics	Kentico			ocd	b39f0e44-747a-4b9d-bb02-d79ee217aa5f
VisitorStorageGuid	e		functional	Azure / Microsoft	Microsoft		ocd	5af4a198-5e16-42df-9a53-cc1adcc6194c
WID	e	commander1.com	marketing	Command Act			ocd	7eefaf3b-4778-4482-954f-348ad2914db8
WLSSC	e	microsoft.com	functional	Bing / Microsoft	Microsoft	third	ocd	256cb096-d881-11e9-8a34-2a2ae2dbcce4
WMF-Last-Access	e	wikimedia.org	analytics	Wikimedia	Wikipedia		ocd	36a82339-cec5-416a-ad86-d8a8dde6feb5
WRBlock	e	clicktale.net	analytics	ContentSquare			ocd	76bb3ba0-ecac-496b-8106-a43642ef7126
WRIgnore	e		analytics	ContentSquare			ocd	b61b8ea5-8904-459a-aca6-4849647be124
WRUID	e		analytics	ContentSquare			ocd	62a126bc-52ef-4561-b5c4-73c62bd0205c
WelcomePanel	e		functional	Salesforce			ocd	8157254e-0f10-4f80-b86a-2ac06e7d6c89
X-AB	e		functional	Snapchat			ocd	ac02cf31-7650-430e-b65d-5f4c70861d30
X-FD-FEATURES	p		analytics	Microsoft			ocd	85b50422-6f30-4d09-8806-4898ee3d31ea
X-FD-Time	p		analytics	Microsoft			ocd	26d74563-35c1-4f29-899b-efa6722e680f
X-Magento-Vary	e		functional	Magento	Adobe		ocd	f8a5d529-5db0-4524-8fde-53aa30fece72
X-PP-L7	e	paypal.com	functional	PayPal			ocd	ff5e46fb-3af9-4e19-aba5-f73b9e27699e
X-PP-SILOVER	e	paypal.com	functional	PayPal			ocd	a16ac5ec-72dd-4aa2-b21d-0ce56688ef32
XANDR_PANID	e	adnxs.com	marketing	Xandr			ocd	c11d8312-8bc7-492e-b010-d9d4f582d7c9
XID	e	scorecardresearch.com	marketing	ComScore			ocd	07e85dc0-bd8a-4d76-a74a-782302d85caa
XSRF-TOKEN	e		strictly-necessary				ocd	86531df2-94a9-43e0-9262-856c57f16160
YSC	e	youtube.com	functional	Youtube	Google	third	ocd	d0a28cbf-c082-477b-99fe-b45d0ef7e440
ZCAMPAIGN_CSRF_TOKEN	e		strictly-necessary	ZOHO			ocd	d26e484c-4f43-11eb-ae93-0242ac130002
ZD-buid	e		analytics	Zendesk			ocd	e7a580c8-e2f9-4248-8832-5ee438dae837
ZD-launcherLabelRemoved	e		functional	Zendesk			ocd	55d88bfa-e9aa-44e8-b808-7fd02321d589
ZD-settings	e		functional	Zendesk			ocd	8a2dd2c4-10e6-4b4b-822e-ae3ed81df334
ZD-store	e		functional	Zendesk			ocd	383e44e3-424b-4552-bda3-69dcf1228337
ZD-suid	e		analytics	Zendesk			ocd	fb2adfe9-53bd-492c-a457-ac2d031d6cab
ZD-widgetOpen	e		functional	Zendesk			ocd	ea0498f2-1fa2-4d50-9031-76b07b4bb445
ZD-zE_oauth	e	zendesk.com	functional	Zendesk			ocd	193c8c38-2844-4578-8f1f-830f503478d6
_ALGOLIA	e		analytics	Algolia			ocd	49ab7552-6357-4b3e-85c0-f994271d5e1b
_BEAMER_DATE_	p	hotjar.com	marketing	Beamer	Hotjar		ocd	94a30c80-1fb4-4c8d-bbde-e1b8f645fc1c
_BEAMER_FILTER_BY_URL_	p	hotjar.com	marketing	Beamer	Hotjar		ocd	c7eb4b44-734a-4962-a7da-787d07905a53
_BEAMER_FIRST_VISIT_	p	hotjar.com	marketing	Beamer	Hotjar		ocd	13b53c51-b4cb-4021-9c04-8aebb5c4b8ce
_BEAMER_LAST_POST_SHOWN_	p	hotjar.com	marketing	Beamer	Hotjar		ocd	98cc3af3-8bbf-46c1-ac53-da4f2d7deca9
_BEAMER_USER_ID_	p	hotjar.com	marketing	Beamer	Hotjar		ocd	f722acea-e8ec-4e61-8afd-b439895cac88
_Brochure_session	e	shopify.com	analytics	Shopify	Shopify.com		ocd	8cc5567a-f7ba-4f12-b061-e702d1982dbf
_CEFT	e		analytics	Crazy Egg			ocd	f54b8730-cc52-48f2-8334-83b52736c553
_CT_RS_	e		analytics	ContentSquare			ocd	fbab3b9e-b616-430a-ab0b-a43e019c3e34
_GRECAPTCHA	e	google.com	functional	Google reCAPTCHA	Google		ocd	f6f65358-15e8-4dcc-9014-13ae87d0e880
_HPVN	e	bing.com	marketing	Bing / Microsoft	Microsoft		ocd	09d36a13-5d27-40e7-b833-f6054a7c8022
_KMPage	p		functional	Salesforce			ocd	f3fdc0ce-e851-49ec-81ef-d5cb38633997
_KnowledgePageDispatcher	p		functional	Salesforce			ocd	795c2529-a753-4480-82c2-a66ee69a2263
_KnowledgePageFilter	p		functional	Salesforce			ocd	09f93347-abb4-4f23-a3ce-52696cbd5184
_KnowledgePageFilterArticleArticleType	p		functional	Salesforce			ocd	6ae512dc-4fd3-4937-a41f-e0dc8f3091d3
_KnowledgePageFilterArticlePublishStatus	p		functional	Salesforce			ocd	dd9424ad-b778-4435-8f48-7ea8d472cf3e
_KnowledgePageFilterArticleValidationStatus	p		functional	Salesforce			ocd	688b8751-8c50-4fd5-974b-df6912e1f576
_KnowledgePageFilterLanguage	p		functional	Salesforce			ocd	0004c64f-a6e5-4c81-b5e5-3ac14ff9d8a1
_KnowledgePageFilterMyDraftArticleType	p		functional	Salesforce			ocd	dd75c7b2-933c-45ab-857b-8d4564e39ded
_KnowledgePageFilterMyDraftPublishStatus	p		functional	Salesforce			ocd	1d645b24-6497-413b-b797-303c7d95b3cb
_KnowledgePageFilterMyDraftValidationStatus	p		functional	Salesforce			ocd	19920551-ff24-4c5a-a8de-5ae92598abce
_KnowledgePageSortFieldArticle	p		functional	Salesforce			ocd	43257805-a68c-4eab-906e-c4e373f7e732
_KnowledgePageSortFieldMyDraft	p		functional	Salesforce			ocd	e1c86ac3-4071-46e1-80e9-0e8148078f3a
_RwBf	e	bing.com	marketing	Bing / Microsoft	Microsoft		ocd	594f6af4-c339-43ad-8547-ca711c17ee19
_SUPERFLY_nosample	e		analytics	Chartbeat			ocd	4539ab87-4fe2-408b-9cf8-dfc289d5c25d
_Secure-ENID	e		functional	Google			ocd	217c63cb-7c0f-47ba-be0f-abf493c61bbd
_Secure-YEC	e		functional	Google			ocd	06714cc8-f1c9-4a75-95cc-43e04d038164
_TCCookieSync	e		analytics	Command Act			ocd	6db48b42-d0c6-4c7c-9a82-86004fd0a090
_UR	e	bing.com	marketing	Bing / Microsoft	Microsoft		ocd	5dd00925-86b2-4c0c-bf6a-1bd86db4fcdd
__AntiXsrfToken	e		strictly-necessary	Azure / Microsoft	Microsoft		ocd	4cd8f567-80a5-4338-80d4-4f803b198f8d
__CT_Data	e		analytics	ContentSquare			ocd	f7c354d6-9f86-48f7-912f-db91cdc919f2
__Host-1PLSID	e	accounts.google.com	functional	Google			ocd	e8f5fa5d-444d-41b5-8f89-9f8b14218608
__Host-3PLSID	e	accounts.google.com	functional	Google			ocd	ac6ad8bd-f2b3-44ef-aab0-068f222798c5
__Host-ERIC_PROD-	p		functional	Salesforce			ocd	65162d1b-a576-4a9d-b58d-83d695ae6a42
__Host-GAPS	e	accounts.google.com	functional	Google			ocd	989a2666-d750-4ee0-912d-2721074224c7
__Host-gist_user_session_same_site	e		functional	GitHub			ocd	fe83679a-3e82-40f3-945f-02532f3231b0
__Host-next-auth.csrf-token	e		functional	NextAuth.js			ocd	4153eb43-0837-4205-92c1-15060dcb1cab
__Host-user_session_same_site	e		functional	GitHub			ocd	dcbb8249-77d3-4be8-8a60-93c0f3040d07
__RequestVerificationToken	p		functional	Microsoft			ocd	cc650f6e-ffba-11e9-8d71-362b9e155667
__Secure-1PAPISID	e	google.com	marketing	Google Ads	Google		ocd	1511ad6e-79a7-4296-b2e6-b0fc8c8038ec
__Secure-1PSID	e	google.com	marketing	Google Ads	Google		ocd	8e1dbb8c-95d0-487d-bf33-1bef7d2f4177
__Secure-1PSIDCC	e	google.com	marketing	Google Ads	Google		ocd	7e3cac28-1fb9-402b-8fac-d1d2989b18bf
__Secure-1PSIDTS	e	google.com	marketing	Google Ads	Google		ocd	eabd72b0-2436-4fc9-912e-b7addf1295ca
__Secure-3PAPISID	e	google.com	marketing	Google Ads	Google		ocd	dd3f910b-6f8c-42f5-9bc3-9174981087f2
__Secure-3PSID	e	google.com	marketing	Google Ads	Google		ocd	d57f4820-a329-4925-a1ec-288afc3e0729
__Secure-3PSIDCC	e	google.com	marketing	Google Ads	Google		ocd	9e56660c-afe5-4829-bd92-0d730c15a25a
__Secure-3PSIDTS	e	google.com	marketing	Google Ads	Google		ocd	c5b5ac86-e7d0-449d-a667-07bb7593f5bb
__Secure-ENID	e	google.com	functional	Google			ocd	f769aa1c-b630-4b70-a1a5-3094b61eefda
__Secure-OSID	e	google.com	marketing	Google			ocd	c8f6e83d-4c03-4278-bc5a-6098ab0ecb42
__Secure-PHPSESSID	e		functional	PHP.net			ocd	e2cbbaa8-4fab-43ea-a527-f71ea8acdc79
__Secure-ROLLOUT_TOKEN	e	youtube.com	marketing	Youtube	Google	third	ocd	f57f6ddd-ca6b-4fdd-bb69-2e5c52a35e39
__Secure-YNID	e		functional	Google			ocd	3af1d510-0b5f-4088-9302-7e0cb12e2fc8
__Secure-fgpt	e	onetrust.com	functional	OneTrust			ocd	8f86b23c-f248-4888-8d34-d9ecbb36ad38
__Secure-next-auth.callback-url	e		functional	NextAuth.js			ocd	c60a3ee4-9ab9-4773-bb9d-79c90e5825ff
___m_rec	e	events.newsroom.bi	analytics	Marfeel			ocd	6fc1ee3e-14dc-4578-86ea-8655d1e6d1e7
__adal_ca	e		marketing	Adalyser.com			ocd	dffb71c3-9b8e-4fd0-b83d-ac855bf6cbe9
__adal_cw	e		marketing	Adalyser.com			ocd	95c0d1ef-88a4-44a9-8bd1-a3038da75c6d
__adal_id	e		marketing	Adalyser.com			ocd	96232368-4c2a-4950-9dd3-23154b07ffa4
__adal_ses	e		marketing	Adalyser.com			ocd	233154c6-9d1f-4e8e-904e-8bae3d3c0438
__adm_ui	e	admatic.com.tr	marketing	Admatic		third	ocd	a578ee93-0514-4c0c-a51a-32177058f5f5
__adm_uiex	e	admatic.com.tr	marketing	Admatic		third	ocd	b9b6969a-e377-4930-bbf2-cc392ed0bbe0
__adm_usyncc	e	admatic.com.tr	marketing	Admatic		third	ocd	964f057a-34ae-4352-831a-b413901c1511
__asc	e	trustpilot.com	analytics	Trustpilot			ocd	ec86fd50-73ad-4f71-8b8d-e326f552ab75
__auc	e	trustpilot.com	analytics	Trustpilot			ocd	e35dbf4a-7ee6-4f3a-bda3-f7ff5856e036
__bid	e	tinypass.com	functional	Piano			ocd	b93c3960-54bb-4ff0-8578-b39e957e77f5
__cf_bm	e		functional	Cloudflare			ocd	36b7ca9d-ebcd-4d0e-b81e-27d44303f834
__cfduid	e		functional	Cloudflare			ocd	0083f4a3-159a-4ed8-80d0-0d26ec97b778
__cflb	e		functional	Cloudflare			ocd	d0a9b819-431c-4fb0-ae69-898ee704671f
__cfruid	e		functional	Cloudflare			ocd	1170a387-6b75-45ed-9d7b-f4e536fb96a0
__cfseq	e		functional	Cloudflare			ocd	b6f57431-6029-4265-96bb-1737109dd2c5
__cfwaitingroom	e		functional	CloudFlare	Cloudflare		ocd	b25d897d-28e7-48bb-a8f0-165fe44e57f0
__cmpQQ_CookieConsent	e		strictly-necessary	QookieQloud	Qodli AB		ocd	47686e93-18a8-4a28-af7e-0f33617ba46f
__cmpQQ_consentID	e		strictly-necessary	QookieQloud	Qodli AB		ocd	167501cd-b50d-42b6-aa0c-97347b8ecb55
__cmpQQ_usedCoookies	e		strictly-necessary	QookieQloud	Qodli AB		ocd	153fc9f0-7e35-45d3-998c-4951ba3b5dd6
__cmpcc	e		functional	Consentmanager.net			ocd	18931911-29b7-4415-802a-c0d425c3f669
__cmpccc	p		functional	Consentmanager.net			ocd	538dc1de-ff5b-443c-970a-bc105a8947bb
__cmpccpausps	p		functional	Consentmanager.net			ocd	6c9e99f3-c91a-4db2-a2dd-62792a87ae6a
__cmpccx	e		functional	Consentmanager.net			ocd	e6222815-83d0-44bd-b7cd-4b7283e71879
__cmpconsent	p		functional	Consentmanager.net			ocd	8af5c0e5-a5f2-4cb7-a04e-93fe64877d1f
__cmpcpc	p		functional	Consentmanager.net			ocd	88273d8f-6ddc-4507-bdd9-4387419028d8
__cmpcvc	p		functional	Consentmanager.net			ocd	206b6ce6-c025-432a-8b84-2b3ad26e4b96
__cmpfcc	e		functional	Consentmanager.net			ocd	4d1bdad2-5bdf-47ef-9edc-9f1cedfa3793
__cmpiab	p		functional	Consentmanager.net			ocd	f7d82d64-5429-4e17-afc6-f875bbdff67f
__cmpiuid	e		functional	Consentmanager.net			ocd	6a14ad15-5206-4b93-8aa4-a32b347c0f7c
__cmpld	e		functional	Consentmanager.net			ocd	ede7a3b6-7f87-454d-919e-5e4251a93d67
__cmpwel	p		functional	Consentmanager.net			ocd	91ef4c98-42fc-468a-b5fc-334c3fc34903
__code	e		functional	Piano			ocd	95bbff72-9b2b-418b-9def-9ff9c63874d4
__cpmQQ_trackers	e		strictly-necessary	QookieQloud	Qodli AB		ocd	a85ff7d7-bc7c-4ee1-a106-50a872b16530
__cpmQQ_trackers_timestamp	e		strictly-necessary	QookieQloud	Qodli AB		ocd	5d50468b-2d25-4754-974f-11a975939863
__editor_layout	e	codepen.io	functional	Codepen			ocd	519f44b8-dd1e-444e-a8e8-0f98ee4429ae
__eea	e		functional	Piano			ocd	30c84702-ec9d-4269-8eb6-db22df461121
__eoi	e		strictly-necessary	Google AdSense	Google		ocd	a7c6fd4e-b7ea-45fa-abf3-39fd556af0e9
__exponea_etc__	e		marketing	Exponea			ocd	5d79f50e-b935-4de6-9768-b3c44f115976
__exponea_time2__	e		marketing	Exponea			ocd	1daffe08-8e90-4c87-85e5-03880e83f4de
__gads	e		marketing	DoubleClick/Google Marketing	Google		ocd	cd5b4059-c31a-4467-bb0d-5fe50b0589b4
__gfp_64b	e	gemius.pl	analytics	Gemius			ocd	2df67625-e1a1-4511-8762-2964a40af4be
__gfp_s_64b	e	gemius.pl	analytics	Gemius			ocd	e189f48e-e02f-48c1-90da-da2b58b1252d
__gpi	e		marketing	Google AdSense	Google		ocd	39235f09-fa59-4a79-963c-38f340e49419
__gpi_optout	e		marketing	Google AdSense	Google		ocd	86f2a180-bed9-44c0-967e-e27e81e23c29
__gsas	e		marketing	Google AdSense	Google		ocd	6f12cc4e-0649-4fd5-901e-8a7fe4717863
__hs_cookie_cat_pref	e		functional	HubSpot			ocd	30cc0365-5d7a-47c5-ac62-bad561f7e697
__hs_do_not_track	e	hubspot.com	functional	Hubspot	HubSpot		ocd	761003cd-e442-4cb9-b6dc-edfbbc51a9d7
__hs_gpc_banner_dismiss	e		functional	HubSpot			ocd	a84fdcb8-ee7a-4775-b793-86327c89905d
__hs_initial_opt_in	e	hubspot.com	functional	Hubspot	HubSpot		ocd	70cdab38-f868-4238-9618-1f4119d7ef9b
__hs_notify_banner_dismiss	e		functional	HubSpot			ocd	381d2fe8-9478-4ea9-a7a8-19d2049cc669
__hs_opt_out	e	hubspot.com	functional	Hubspot	HubSpot		ocd	96098b04-6859-4c46-b254-780891ef9ec7
__hsmem	e	hubspot.com	functional	Hubspot	HubSpot		ocd	8868a0de-b135-4699-b036-9034f4afb180
__hssc	e	hubspot.com	marketing	Hubspot	HubSpot		ocd	0641f061-2be6-4d26-adea-d8614c7f097b
__hssrc	e	hubspot.com	marketing	Hubspot	HubSpot		ocd	04f6c79c-87a2-420f-a341-15b806967c80
__hstc	e	hubspot.com	marketing	Hubspot	HubSpot		ocd	a4a0bfbb-2fff-4352-a931-105381955855
__idr	e		functional	Piano			ocd	bec3b026-0bae-42c2-835e-566fb4ffe49a
__insp_dct	e	inspectlet.com	analytics	Inspectlet		third	ocd	67415e3d-9f91-4c1a-97dd-548930e7b93a
__insp_norec_sess	e	inspectlet.com	analytics	Inspectlet			ocd	2ff0da06-abc1-4f28-bba0-87bcbefad68b
__insp_nv	e	inspectlet.com	analytics	Inspectlet		third	ocd	256cd922-d881-11e9-8a34-2a2ae2dbcce4
__insp_pad	e	inspectlet.com	analytics	Inspectlet		third	ocd	256ccfea-d881-11e9-8a34-2a2ae2dbcce4
__insp_ref	e	inspectlet.com	analytics	Inspectlet		third	ocd	256cd3e6-d881-11e9-8a34-2a2ae2dbcce4
__insp_scpt	e	inspectlet.com	analytics	Inspectlet		third	ocd	256cd53a-d881-11e9-8a34-2a2ae2dbcce4
__insp_sid	e	inspectlet.com	analytics	Inspectlet		third	ocd	256cd12a-d881-11e9-8a34-2a2ae2dbcce4
__insp_slim	e	inspectlet.com	analytics	Inspectlet			ocd	805b79f6-8fb6-4369-acdb-7cf2a698e7f0
__insp_targlpt	e	inspectlet.com	analytics	Inspectlet			ocd	db34f9b2-a7af-48ec-b430-55b6df7695bb
__insp_targlpu	e	inspectlet.com	analytics	Inspectlet			ocd	2af09a9a-20b8-45dd-892e-99dea2bd0b9d
__insp_uid	e	inspectlet.com	analytics	Inspectlet		third	ocd	256cdba2-d881-11e9-8a34-2a2ae2dbcce4
__insp_wid	e	inspectlet.com	analytics	Inspectlet		third	ocd	256cda62-d881-11e9-8a34-2a2ae2dbcce4
__kla_id	e		marketing	Klaviyo			ocd	3014d92c-59e3-4354-8d32-795ef5ef44a7
__lc2_cid	e	livechatinc.com	functional	Livechat			ocd	81dc7d7b-619d-47f1-98a1-2b3d2cad1b01
__lc2_cst	e	livechatinc.com	functional	Livechat			ocd	b44fe56a-08e1-443d-90be-708e9eca8e31
__lc_cid	e	livechatinc.com	functional	Livechat			ocd	963037a3-5a9f-43ec-a158-05c9a1fbb410
__lc_cst	e	livechatinc.com	functional	Livechat			ocd	fdc5952e-8800-41a9-8ccc-9a5840388cba
__livechat	e	livechatinc.com	functional	Livechat			ocd	6c04fe36-d565-486e-a37b-a97060ddbfac
__lotl	e		analytics	Lucky Orange			ocd	9033949e-4688-4174-9901-bc96d35433ff
__lotr	e		analytics	Lucky Orange			ocd	36cd6d69-ead6-4047-9fc1-a4687fc9b0ff
__lxG__consent__v2_daisybit	e		strictly-necessary	site consent state		first	autoconsent	
__next_	p		functional	Next.js	Vercel		ocd	c7d8e9f0-0005-4567-890a-000000000005
__pat	e		analytics	Piano			ocd	2464df56-0ecf-4cb0-b651-c2e965db7621
__performanceCookieFlag__	e		strictly-necessary	site consent state		first	autoconsent	
__pid	e		functional	Piano			ocd	36eb0813-742b-4c53-bb06-3f065d565f22
__pil	e		functional	Piano			ocd	2033ec43-43d3-4743-af1a-c2991c42ce42
__pls	e		functional	Piano			ocd	8768958d-43e0-494e-a249-92e32e34dfa5
__pnahc	e		functional	Piano			ocd	4773664e-85e0-4fff-9900-4dc9e9e2d721
__pvi	e		analytics	Piano			ocd	44e8068d-02a3-4d3a-9d40-b6dbd4bf4417
__qca	e		marketing	Quantcast			ocd	dc80234d-1572-496f-a4c2-3ce598878657
__sqra	e		functional	Sooqr			ocd	27a4a62d-3bdc-4512-bc8c-b74cb44b201b
__sqrb	e		functional	Sooqr			ocd	87c17bc3-4393-4397-aeff-81b71a389739
__sqrc	e		functional	Sooqr			ocd	0c18d79d-f638-4c6a-a0a1-1259dae0b8ad
__ss	e		marketing	Sharpspring	Constant Contact		ocd	838d4b4e-8db1-4666-a584-de645682f861
__ss_referrer	e		marketing	Sharpspring	Constant Contact		ocd	44f3fa5c-a04c-4116-abbc-d3fd307d8723
__ss_tk	e		marketing	Sharpspring	Constant Contact		ocd	93f3e1ea-e4fb-4220-a0b8-6914b4227e99
__stid	e	sharethis.com	analytics	ShareThis			ocd	cc651252-ffba-11e9-8d71-362b9e155667
__stidv	e	sharethis.com	marketing	ShareThis			ocd	ed83e99d-9896-4c55-88dc-71cdebd6b86c
__stripe_mid	e	stripe.com	functional	Stripe			ocd	8a90cba6-c361-4513-b33c-509aec12d1a9
__stripe_sid	e	stripe.com	functional	Stripe			ocd	123902bd-1664-4dbf-9af5-50b1d3ebf1bb
__tac	e		functional	Piano			ocd	21416ff8-9947-4466-b746-6329dfcf0cf9
__targetingCookieFlag__	e		strictly-necessary	site consent state		first	autoconsent	
__tawkuuid	e		functional	Tawk.to Chat			ocd	efd8779d-bc7c-4f83-bf42-8c8ecf932f02
__tbc	e		functional	Piano			ocd	cf958143-3d75-4656-ba93-c8f23d9350e0
__tlbcpv	e		functional	Termly			ocd	a266e024-460d-4fc7-b191-b193c72a77e3
__tltpl_	p		functional	Termly			ocd	b9d88766-3576-41e0-bddc-1e2217645443
__tluid	e		functional	Termly			ocd	da1bea44-61b7-42b5-8c69-6f44e4c48313
__trf.src	e		marketing	Amazon			ocd	e544b35d-e006-4d84-8bdc-4f19f964b126
__txn_	p		functional	Auth0			ocd	62f4eb22-712a-4df2-a95a-b74a8e408093
__uin_bw	e	go.sonobi.com	marketing	Sonobi		third	ocd	717b8c97-4205-4c1e-960b-0e6c1267b268
__uin_mm	e	sonobi.com	marketing	Sonobi			ocd	cc6513b0-ffba-11e9-8d71-362b9e155667
__uin_rh	e	go.sonobi.com	marketing	Sonobi			ocd	59eaca7b-4743-4e60-9b9c-99e9579152c1
__uir_bw	e	go.sonobi.com	marketing	Sonobi		third	ocd	befebc70-9497-4f2c-be86-b76ef2a2d3f4
__uir_mm	e	sonobi.com	marketing	Sonobi			ocd	cc6514dc-ffba-11e9-8d71-362b9e155667
__uir_rh	e	go.sonobi.com	marketing	Sonobi			ocd	6aa42cc8-08ca-490c-82bc-ff5a0c7a8f07
__uis	e	go.sonobi.com	marketing	Sonobi			ocd	9334749f-8d44-4eec-9b58-50f1ba61d7b2
__uis	e	go.sonobi.com	marketing	Sonobi		third	ocd	b1ece5c5-f6b1-4109-8437-da5e522f1c2d
__ut	e		functional	Piano			ocd	6fad6a7d-b3b0-4ceb-a3b1-b25a6cbeaee4
__utma	e		analytics	Google Analytics	Google		ocd	256c26f8-d881-11e9-8a34-2a2ae2dbcce4
__utmb	e		analytics	Google Analytics	Google		ocd	256c29c8-d881-11e9-8a34-2a2ae2dbcce4
__utmc	e		analytics	Google Analytics	Google		ocd	256c2afe-d881-11e9-8a34-2a2ae2dbcce4
__utmt	e		analytics	Google Analytics	Google		ocd	256c287e-d881-11e9-8a34-2a2ae2dbcce4
__utmv	e	google-analytics.com	analytics	Google Analytics	Google	third	ocd	256c2d74-d881-11e9-8a34-2a2ae2dbcce4
__utmx	e		analytics	Google Analytics	Google		ocd	256c310c-d881-11e9-8a34-2a2ae2dbcce4
__utmxx	e		analytics	Google Analytics	Google		ocd	256c326a-d881-11e9-8a34-2a2ae2dbcce4
__utmz	e		analytics	Google Analytics	Google		ocd	256c2c3e-d881-11e9-8a34-2a2ae2dbcce4
__utp	e		functional	Piano			ocd	ed91fc63-1901-4e8b-9d33-67ae72b7d379
__zlcmid	e	zendesk.com	functional	Zendesk			ocd	5a498a0a-26c7-485d-bd60-e0e54923a3ee
__zlcprivacy	e	zendesk.com	functional	Zendesk			ocd	daeacb39-08b2-41d2-adc9-a787f24352a2
_ab	e	shopify.com	functional	Shopify	Shopify.com		ocd	d7537e15-0c06-4809-9268-c6a7463fb0ea
_abck	e		functional	Akamai Botmanager	Akamai		ocd	e8fd77a2-4cbd-41b9-927e-a491e5ba8099
_answer_bot_service_session	e	zendesk.com	functional	Zendesk			ocd	6bf1c399-58e5-4eb4-8d08-0bc824ef2ac8
_bit	e	bit.ly	analytics	Bit.ly			ocd	8865ebd5-b41e-4f0e-a7fd-2eeefa111c4a
_biz_ABTestA	e		analytics	Marketo	Adobe		ocd	057ba5c8-fef4-4c36-8557-3bc6cc6ad58b
_biz_EventA	e		analytics	Marketo	Adobe		ocd	684d5f16-b7d4-4fe9-94a1-80c0846c04fa
_biz_flagsA	e		analytics	Marketo	Adobe		ocd	f192e2bb-8841-4006-90ac-282c451e28bd
_biz_nA	e		analytics	Marketo	Adobe		ocd	2ea76867-7945-4cd4-95b4-cc006bb531d3
_biz_pendingA	e		analytics	Marketo	Adobe		ocd	6d8a7ee3-d851-43ce-a349-bd63b21fc173
_biz_su	e		analytics	Marketo	Adobe		ocd	b94f5b91-1499-4c5e-9a04-b489c8e87418
_biz_uid	e		analytics	Marketo	Adobe		ocd	6872681f-bd3e-4739-b537-42dd1a243383
_cc_aud	e	crwdcntrl.net	marketing	Lotame			ocd	cc6517fc-ffba-11e9-8d71-362b9e155667
_cc_cc	e	crwdcntrl.net	marketing	Lotame			ocd	cc651932-ffba-11e9-8d71-362b9e155667
_cc_dc	e	crwdcntrl.net	marketing	Lotame			ocd	61a87462-76eb-4dee-a66b-bf2135a22003
_cc_domain	e		marketing	Lotame			ocd	026355fe-de48-46af-b1fb-91abec1d52ef
_cc_id	e	crwdcntrl.net	marketing	Lotame			ocd	cc651cf2-ffba-11e9-8d71-362b9e155667
_ce.cch	e		analytics	Crazy Egg			ocd	b7ea4b59-0230-4acc-80c5-4f5102d4c642
_ce.clock_data	e		analytics	Crazy Egg			ocd	d1fe07bd-c00a-48bd-a265-dbcb770ab14a
_ce.clock_event	e		analytics	Crazy Egg			ocd	f996b455-ec7a-41dd-a690-b81d2ef8f04d
_ce.gtld	e		analytics	Crazy Egg			ocd	cf69133c-05f0-426f-bd2e-2ff0a29247b1
_ce.irv	e		analytics	Crazy Egg			ocd	6819af84-ca4c-4212-ab5a-70b7d256ce8c
_ce.s	e		analytics	Crazy Egg			ocd	163ca291-0166-46df-8f71-e575c67d7fda
_ceir	e		analytics	Crazy Egg			ocd	b9499ea1-01bd-432d-8168-d21a0327426e
_cer.v	e		analytics	Crazy Egg			ocd	1be9449f-bc4f-4d41-970e-476053eafc83
_cfuvid	e		functional	Cloudflare			ocd	f1fbdbbe-1326-4a0b-9a70-8d260c554936
_chartbeat	p		analytics	Chartbeat			ocd	0e4d5432-22a9-4688-a6f0-55710cb190b5
_cio	e		marketing	Customer.io			ocd	f9833f70-7b8a-482f-a972-b0d875161ca4
_cioanonid	e		marketing	Customer.io			ocd	d4d335aa-1e7c-4a38-a710-e141056fc594
_cioid	e		marketing	Customer.io			ocd	8e76f80c-61d9-4a1e-936d-9d0e3cbd61ab
_clck	e	clarity.ms	analytics	Microsoft			ocd	6b0fcf2e-09e7-4b4d-acb5-d39e946ae32c
_clsk	e	clarity.ms	analytics	Microsoft			ocd	a8e8abce-2d0b-49f9-93ed-9cf17ef7b234
_cmp_a	e		functional	Shopify	Shopify.com		ocd	f1633975-043b-462c-9469-485ff8f303c2
_conv_r	e		functional	Convert Insights	Convert		ocd	ff4d4d46-828e-485b-a9b1-be01bb1761bf
_conv_s	e		functional	Convert Insights	Convert		ocd	d32e006e-c945-41c0-a134-2b5dbd22756d
_conv_v	e		functional	Convert Insights	Convert		ocd	3369b1ba-9d1b-4632-aeb6-b8aff2afa25b
_cookieNoticeSettings	e		strictly-necessary	site consent state		first	autoconsent	
_cookieanalytics	e		strictly-necessary	site consent state		first	autoconsent	
_cookies_accepted	e		strictly-necessary	site consent state		first	autoconsent	
_cq_duid	e		functional	CHEQ AI Technologies			ocd	8a803559-b6ef-4e8a-ad32-4f5529e4a24b
_cq_suid	e		functional	CHEQ AI Technologies			ocd	d021f36c-adf9-4bf0-a242-a0f9edeaf1af
_crazyegg	e		marketing	Crazy Egg			ocd	11af5a3e-2091-47be-8210-77345faa93ab
_cs_c	e		analytics	ContentSquare			ocd	bcc12926-42e9-4d0a-babe-f4620a2517e1
_cs_cvars	e		analytics	ContentSquare			ocd	580edc72-81a6-43cb-a6c7-9b0d1e9c26b4
_cs_debug	e		analytics	ContentSquare			ocd	9bb17fb1-a130-4b6b-84ed-3195db434a57
_cs_ex	e		analytics	ContentSquare			ocd	8f3e6e50-fb5b-4944-bee6-d6769b4340f4
_cs_id	e		analytics	ContentSquare			ocd	b8bc149e-2402-4cd8-ae8a-c5c33ce8198b
_cs_mk_aa	e		analytics	ContentSquare			ocd	b0d045e7-7328-4f79-8c84-ff259650b400
_cs_mk_ga	e		analytics	ContentSquare			ocd	0a4f78bb-ef65-4ace-96d0-11e16ebeb56c
_cs_optout	e		analytics	ContentSquare			ocd	eb9d685d-8ba0-4788-a2e2-4f62428a163e
_cs_rl	e		analytics	ContentSquare			ocd	2b5bc1e0-21d3-423a-9330-49af19038766
_cs_root-domain	e		analytics	ContentSquare			ocd	4c41564b-3a85-433c-a7c4-b531a8ab6887
_cs_s	e		analytics	ContentSquare			ocd	708840fc-4e5a-4f97-9eea-a8d98658cbfe
_cs_same_site	e		analytics	ContentSquare			ocd	2575d044-80c7-4065-b5b7-60f07a83eb2e
_cs_tld	p		analytics	ContentSquare			ocd	25d7bdfe-d629-4aed-8bac-dd05edec9f2a
_csrf	e	stonly.com	strictly-necessary	Stonly			ocd	c1b49416-7479-4c9b-83cf-95ceb709a333
_curtime	e	pubmatic.com	functional	PubMatic	Pubmatic		ocd	667ca36c-6d90-4705-9fea-d40ca16fb5c5
_customer_account_shop_sessions	e		functional	Shopify	Shopify.com		ocd	36987975-8709-48e7-8ad4-0e6cbadef1e4
_d2id	e	mercadolibre.com	marketing	MercadoLibre			ocd	2b419562-a564-4c0d-970c-cf1bf677c763
_dbefe	e	contextweb.com	marketing	Pulsepoint		third	ocd	4da9f26a-7deb-4dfb-9294-1d50cfac1fdc
_dc_gtm_	p		analytics	Google Analytics	Google		ocd	256c1d7a-d881-11e9-8a34-2a2ae2dbcce4
_dcid	e		marketing	Google			ocd	6ca594b8-269b-4ed3-86d1-127c2f1bd20e
_deCookiesConsent	e		strictly-necessary	site consent state		first	autoconsent	
_derived_epik	e	pinterest.com	marketing	Pinterest			ocd	eeb9582c-ff10-487d-84fc-159df04d1027
_device_id	e	github.com	functional	GitHub			ocd	c8f5614d-4e04-4ed3-b8fc-d240cef552f4
_distillery	e		functional	Wistia			ocd	21f4f948-dfa9-4d4c-968c-1d754508438a
_dp	e	demdex.net	marketing	Adobe Audience Manager	Adobe	third	ocd	256c43e0-d881-11e9-8a34-2a2ae2dbcce4
_dsp_uid	p	bidence.net	marketing	Bidence			ocd	4528d5ba-74e1-4716-a55f-1507fde154f0
_dy_cs_cookie_items	e		marketing	Dynamic Yield			ocd	c4df34a5-4977-44ff-aef3-5171377079e7
_dy_cs_storage_items	e		marketing	Dynamic Yield			ocd	6286b45d-8d5d-408c-ac29-21f886db14b7
_dy_csc_ses	e		analytics	Dynamic Yield			ocd	3e09816e-0431-4dbc-ae98-6d069f4acec5
_dy_df_geo	e		analytics	Dynamic Yield			ocd	d0d57808-0561-4d75-90cb-5ddfe705eefc
_dy_geo	e		analytics	Dynamic Yield			ocd	bf54ed5d-1d55-4351-9ea4-489c79021d1f
_dy_lu_ses	e		functional	Dynamic Yield			ocd	d8761772-c21c-4bb4-98b4-8847d414ceb5
_dy_ses_load_seq	e		functional	Dynamic Yield			ocd	36b7e0ce-d90e-4704-9fa1-0426a6d4c515
_dy_soct	e		functional	Dynamic Yield			ocd	aa79b9c3-7c65-40a0-a0bb-b651cd08c529
_dy_toffset	e		functional	Dynamic Yield			ocd	dbba5c14-c173-41c0-9540-10d28dfbd714
_dycmc	e		analytics	Dynamic Yield			ocd	dbe7e1a0-8629-4bba-8360-1590924eb100
_dycnst	e		functional	Dynamic Yield			ocd	abf64c28-06ce-465e-8c34-ce9afa25d1a3
_dycst	e		analytics	Dynamic Yield			ocd	78039679-2b5d-4448-8614-a6e910ca056c
_dyid	e		functional	Dynamic Yield			ocd	5a808e3a-5b55-402d-b14f-0a9a7fa07089
_dyid_server	e		functional	Dynamic Yield			ocd	227a4e4b-95e9-4369-ae3d-c6d4d939cf73
_dyjsession	e		functional	Dynamic Yield			ocd	7cc2becf-64c8-4b8d-8f02-dab23cd749e9
_epik	e	pinterest.com	marketing	Pinterest			ocd	b7f93cf5-84f9-4746-818f-92de4962d2ad
_evidon_consent_cookie	e		strictly-necessary	Evidon	Crownpeak	first	cur	
_fathom	p		analytics	Fathom Analytics	Conva Ventures Inc		ocd	c7d8e9f0-0013-4567-890a-000000000013
_fbc	e	facebook.com	marketing	Facebook		third	ocd	d437b1da-7729-4c74-a5cc-e73620f5e381
_fbp	e	facebook.com	marketing	Facebook		third	ocd	0d249cd5-ae35-4dbb-ad00-d5ca46948619
_flowbox	e		functional	Flowbox			ocd	c5dafd95-b0af-48b1-b3b2-5e5f27759251
_form_fields	e		functional	RD Station			ocd	99972044-edcb-4aaf-9d5c-8d9e589bc37b
_ga	e		analytics	Google Analytics	Google		ocd	256c18e8-d881-11e9-8a34-2a2ae2dbcce4
_ga_	p		analytics	Google Analytics	Google		ocd	d7496a0e-7f4b-4e20-b288-9d5e4852fa79
_gac_	p		marketing	Google Analytics	Google		ocd	256c2090-d881-11e9-8a34-2a2ae2dbcce4
_gac_gb_	p		marketing	Google Ads	Google		ocd	6c9fcc47-04cb-44df-8f25-e0eefe3f4bb2
_gaexp	e		functional	Google Optimize	Google		ocd	d991f1cb-2ed2-4463-85d4-fa10098f76bc
_gaexp_rc	e		analytics	Google Optimize	Google		ocd	16fd1470-cd7a-4026-bdab-985ce4a2456d
_gali	e		analytics	Google Analytics	Google		ocd	0ccecd8f-5d07-4412-a875-f077462d9e21
_gat	p		analytics	Google Analytics	Google		ocd	256c1c3a-d881-11e9-8a34-2a2ae2dbcce4
_gat_gtag_	p		analytics	Google Analytics	Google		ocd	2caa7a78-e93f-49ca-8fe6-1aaafae1efaa
_gat_pro	e	snapwidget.com	functional	Snapwidget			ocd	f729f681-c576-47d5-92b1-7ca7964fd869
_gcl_au	e		marketing	Google			ocd	f0c95579-9131-4caf-8240-51eb01be6eb9
_gcl_aw	e		marketing	Google Ads	Google		ocd	f54e4e1a-9520-4c58-8499-0119302caf49
_gcl_dc	e		marketing	Google			ocd	63855ee1-89f5-471c-bb7e-512f0b06f65a
_gcl_gb	e		marketing	Google Ads	Google		ocd	877f434a-514f-4b24-be46-e0b797f179a6
_gcl_gf	e		marketing	Google Flights	Google		ocd	e9271972-3290-48c1-84e8-f25bc1d0b4d4
_gcl_gs	e		marketing	Google Ads	Google		ocd	a94fd98e-f1f5-4de9-af1a-e2165ed92e54
_gcl_ha	e		marketing	Google Hotel Ads	Google		ocd	fde73d6c-b934-4e40-a7b1-b9b759b75aa6
_gh_ent	e	github.com	functional	GitHub			ocd	e14899c6-49e5-43aa-ab76-1f6ce2d97303
_gh_sess	e	github.com	functional	GitHub			ocd	9928c1b6-ea5c-47ea-81cd-534c8759d8c5
_gid	e		analytics	Google Analytics	Google		ocd	256c1ae6-d881-11e9-8a34-2a2ae2dbcce4
_gigRefUid_	p		marketing	SAP			ocd	7821a0aa-1ea1-4147-b3a9-7fda0b8bd1b8
_gig_	p		marketing	SAP			ocd	9b30be08-ff76-497c-9585-a1d0e16af5cc
_gig_APIProxy_enabled	e		functional	SAP			ocd	c3bea380-2eca-4ec9-a761-09126186d1a3
_gig_email	e		marketing	SAP			ocd	5dd01b71-1510-410c-90b1-e69e97fa004c
_gig_llp	e	gigya.com	marketing	SAP			ocd	52b8d4e7-a7ae-49e7-9986-2a0bbdd92d20
_gig_llu	e	gigya.com	marketing	SAP			ocd	0b396794-4c93-47f0-9fcd-0c37eea4908b
_gig_lt	e		functional	SAP			ocd	99cce484-13d8-4419-bc13-5fc841c47f92
_gig_shareUI_cb_	p		functional	SAP			ocd	72c274e9-e86a-400a-b08f-041754b102b9
_gig_shareUI_lastUID	e		marketing	SAP			ocd	1a9c696f-0ea9-4023-841c-2434bc40d64c
_global_lucky_opt_out	e		functional	Lucky Orange			ocd	b6782729-bf8c-4c0a-90df-156a0f3a30b4
_gtmeec	e		marketing	Stape			ocd	5f6d36af-2589-46f8-ab7b-62675b591a0d
_guid	e	linkedin.com	marketing	LinkedIn			ocd	20a6b2e9-0545-4cb2-8b6e-590e0b95a2b9
_help_center_session	e		functional	Zendesk			ocd	5a1fe002-5f55-4784-b563-5f7d3e066866
_hjAbsoluteSessionInProgress	e		functional	Hotjar			ocd	ed193ad7-4c44-4745-9707-cbb809846a76
_hjCachedUserAttributes	e		analytics	Hotjar			ocd	71403a88-bf55-46d9-920c-9afe2697567f
_hjClosedSurveyInvites	e		analytics	Hotjar			ocd	b905f5e4-95ec-4ee3-abef-519b4c29c969
_hjCookieTest	e		functional	Hotjar			ocd	385c6538-5914-4e21-8feb-227fd7bf85f0
_hjDonePolls	e		analytics	Hotjar			ocd	c0133a22-7958-4591-a519-1103338ac773
_hjDoneTestersWidgets	e		analytics	Hotjar			ocd	88f44d0f-5e6c-459e-b63b-e459a564c030
_hjFirstSeen	e		functional	Hotjar			ocd	883ed7d5-7aca-4881-8ba5-2d07914a4602
_hjHasCachedUserAttributes	e		analytics	Hotjar			ocd	12f79b22-7bc6-41b6-a99a-781a40dfae4d
_hjIncludedInPageviewSample	e		functional	Hotjar			ocd	76fd02da-511e-442d-be68-2287d801687b
_hjIncludedInSample	e		analytics	Hotjar			ocd	24f2ca01-28b6-44b5-8522-45bb4e4b1ebb
_hjIncludedInSessionSample	p		functional	Hotjar			ocd	9f4670f2-4605-4369-9aa1-db1f378f3e1b
_hjLocalStorageTest	e		functional	Hotjar			ocd	f8d29695-1bd7-44b8-91fe-7a1aa2b18c88
_hjMinimizedPolls	e		analytics	Hotjar			ocd	a2f3198e-04b5-4df7-8cff-e563ee09682a
_hjMinimizedTestersWidgets	e		analytics	Hotjar			ocd	d303f84d-98b9-46b5-82f2-9492aeaeda44
_hjSessionRejected	e		functional	Hotjar			ocd	8ba37a44-16e4-4ac4-bdcf-9d362ae9a543
_hjSessionResumed	e		functional	Hotjar			ocd	666ada6a-a291-48b0-806c-7cd370566ef5
_hjSessionStorageTest	e		functional	Hotjar			ocd	e58f848b-7093-4d04-8bda-c725bfbf7b94
_hjSessionTooLarge	e		functional	Hotjar			ocd	fbd277cd-4557-4f15-a904-059050e860a5
_hjSessionUser_	p		functional	Hotjar			ocd	d5da1a8e-0ccd-4b3a-a19d-ec38807a5444
_hjSession_	p		functional	Hotjar			ocd	283823c6-684c-466e-8ca4-23b18231e5a3
_hjShownFeedbackMessage	e		analytics	Hotjar			ocd	34479527-3991-4b50-8bda-e7b009e1b158
_hjTLDTest	e		functional	Hotjar			ocd	9aa4f191-9480-41a9-9a04-a42167692f42
_hjUserAttrbutesHash	e		analytics	ContentSquare			ocd	f433181c-7fdc-4115-9c42-c6840115d306
_hjUserAttributes	e		analytics	ContentSquare			ocd	0636a6ba-7efa-4ee9-b136-83662e856c44
_hjUserAttributesHash	e		functional	Hotjar			ocd	5a58ce72-7931-4e38-ac0d-417c55a417dc
_hjasCachedUserAttributes	e		analytics	ContentSquare			ocd	7c6f3d0f-4c13-481e-8d2a-dabeb1fa3922
_hjid	e		analytics	Hotjar			ocd	5b248efa-5559-4cc7-8124-4f63dd14be68
_hjptid	e		functional	Hotjar			ocd	7ceaaae0-5c92-4d1d-bb53-0d17d2149136
_hp2_hld	e		analytics	ContentSquare			ocd	7c35b433-7a25-4ed3-b3b7-6b627ba1c324
_hp2_id	e		analytics	Heap Analytics			ocd	a7018555-44d1-447b-a160-045e820d79d4
_hp2_ses_props	e		analytics	Heap Analytics			ocd	7ef83948-292a-4d60-b81f-3d74c48f5012
_hp5_event_props.	p		analytics	ContentSquare			ocd	7cc5c996-bb93-41ad-b9ca-6934210a5f32
_hp5_meta.	p		analytics	ContentSquare			ocd	15f9462d-24ed-4be6-ac64-627e85f708e0
_iub_cs-	p		functional	Iubenda			ocd	58eec4a2-a733-41e7-8877-565a408d3f83
_ketch_consent_v1_	e		strictly-necessary	site consent state		first	autoconsent	
_kuid_	e	krxd.net	marketing	Salesforce		third	ocd	cc676be4-b2f6-430b-b1f1-cb0ca5cd7dec
_landing_page	e	shopify.com	marketing	Shopify	Shopify.com		ocd	c81f44f1-fb14-4aa3-834f-a10447fc715a
_lcc	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	02d42fbd-11a4-4954-bba5-12f4c4b9604d
_lfa	e		marketing	Leadfeeder			ocd	83bb5f54-8139-4636-bcfe-963c61fef97f
_li_id	p		marketing	Leadinfo			ocd	0b3b5e99-3571-4341-8a90-6a73af71fde0
_li_ses	p		marketing	Leadinfo			ocd	0fd423e4-3ad8-4e28-b66d-c72035ef6feb
_li_ss	e	liadm.com	marketing	LiveIntent			ocd	c3f6522c-1012-4ff4-a590-a7b31adc8c6a
_ljtrtb_	p	lijit.com	marketing	SOVRN			ocd	a0744952-23e9-4ac9-bd17-cc5170a2a512
_lo_bn	e		functional	Lucky Orange			ocd	f585cb39-405f-4f5d-9cc3-94a57f9a0e2a
_lo_cid	e		functional	Lucky Orange			ocd	b9477bbe-1746-4e5f-987b-5715299a9fbe
_lo_np_	p		functional	Lucky Orange			ocd	53e5947c-a68e-429d-b10b-952e90477bc2
_lo_rid	e		analytics	Lucky Orange			ocd	62caa552-69b5-4c6c-b417-1bbfb2f46831
_lo_uid	e		analytics	Lucky Orange			ocd	bdc3f781-68cc-49e0-a1a8-102107bb46b0
_lo_v	e		analytics	Lucky Orange			ocd	d62ac119-bc3c-4f6a-bd13-2f24532190f6
_lv	p	events.newsroom.bi	analytics	Marfeel			ocd	6362438b-2660-4d6d-9a51-34051cd52ee5
_mailmunch_visitor_id	e		marketing	MailMunch			ocd	d26e946e-4f43-11eb-ae93-0242ac130002
_mb	e	vuble.tv	marketing	Vuble			ocd	d9f37df9-e813-4409-a2f6-b20fdec00be6
_mkto_trk	e	onetrust.com	marketing	OneTrust			ocd	9da43c11-dd40-4c71-be3d-be091f176757
_nrbi	e	events.newsroom.bi	analytics	Marfeel			ocd	56d04dd0-dd19-4903-adad-70250a49ac50
_octo	e	github.com	analytics	GitHub			ocd	1cda36c2-d4de-4041-a559-0e04add6d5c8
_omappvp	e		marketing	Optinmonster			ocd	d26e9b26-4f43-11eb-ae93-0242ac130002
_omappvs	e		marketing	Optinmonster			ocd	d26e5eb8-4f43-11eb-ae93-0242ac130002
_opt_awcid	e		analytics	Google Optimize	Google		ocd	060ad0c7-1668-453e-b15e-9411a6b75060
_opt_awgid	e		analytics	Google Optimize	Google		ocd	cbb19074-b720-443d-930c-05f716d8e4ac
_opt_awkid	e		analytics	Google Optimize	Google		ocd	6f4a8f61-24b0-402c-924c-1b9221850394
_opt_awmid	e		analytics	Google Optimize	Google		ocd	786e0660-5aaf-462b-9c40-a796941ffda6
_opt_expid	e		analytics	Google Optimize	Google		ocd	39843495-56eb-4525-8cce-2b6afb833024
_orig_referrer	e	shopify.com	marketing	Shopify	Shopify.com		ocd	7f922608-e85b-45a4-9a31-64fa41a8b965
_pangle	e	analytics.pangle-ads.com	marketing	Pangle			ocd	1ab2559d-92de-4d80-a4ed-402a8bb018b7
_parsely_session	e		functional	Parse.ly			ocd	76d43987-6345-45aa-8927-c11a403e5bd3
_parsely_slot_click	e		functional	Parse.ly			ocd	0501adf2-3bfe-40b2-80ba-26539b5ba742
_parsely_tpa_blocked	e		functional	Parse.ly			ocd	5808bdcc-7072-4357-9aec-1e934196c4ae
_parsely_visitor	e		functional	Parse.ly			ocd	5782b653-4dda-4c65-95cc-4ffc77225b3d
_pbjs_userid_consent_data	e		functional	Prebid			ocd	1716c0e8-d680-4ec2-8534-2a22513f8fe6
_pcid	e		functional	Piano			ocd	50c55250-3376-4b7f-802a-c03a8fe2d562
_pctx	e		functional	Piano			ocd	ead74b3a-31ca-4696-8334-ae2526c6a7bf
_pcus	e		marketing	Piano			ocd	09a4a0db-b72d-4225-8978-eb98f3190818
_pin_unauth	e	pinterest.com	marketing	Pinterest			ocd	3a0db572-1853-4f7a-96cf-828ff9e76246
_pinterest_cm	e	pinterest.com	functional	Pinterest			ocd	4c25e90e-f66c-4395-98db-fdbaea92e5a4
_pinterest_ct	e		marketing	Pinterest			ocd	eaed072c-3f66-418b-8227-ff53a0354439
_pinterest_ct_rt	e		marketing	Pinterest			ocd	10aa90b3-a444-4a56-b2fd-c32e9a2ff457
_pinterest_ct_ua	e	pinterest.com	marketing	Pinterest			ocd	1a147750-3567-43ef-b292-eb9a11b203b1
_pinterest_sess	e	pinterest.com	functional	Pinterest			ocd	21e2b62f-6d9f-4527-9857-d59a71ee0b39
_pk_cvar	e		analytics	Matomo	Sharpspring		ocd	418d76c5-5567-4cf0-a0d9-f4e2816c5464
_pk_hsr	p		analytics	Matomo			ocd	db0dbc7f-dd7d-4e19-af62-a0db83f8ca2e
_pk_id	p		analytics	Matomo			ocd	2c4137e9-a985-4786-85a4-9de056f6777f
_pk_id.	p		analytics	Piwik			ocd	cee57744-abcd-4940-b737-06252639945b
_pk_ref	p		analytics	Matomo			ocd	4f72b12e-0b31-4863-9e8c-9701993f2e04
_pk_ses	p		analytics	Matomo			ocd	a92a94f8-74f6-41e3-853c-d8a66cd78ea1
_pk_ses.	p		analytics	Piwik			ocd	6ef9f3ae-331e-4261-9b42-7d6fb53f5eea
_pk_testcookie	p		analytics	Matomo			ocd	73a8e9ca-6f5a-46d9-a270-ef3136f05d13
_pprv	e		functional	Piano			ocd	341536b7-3c45-4b96-b12d-3f62ea072d85
_rails_session	e		strictly-necessary	Ruby on Rails			ocd	c7d8e9f0-0002-4567-890a-000000000002
_rd_experiment_version	e	rdstation.com.br	marketing	RD Station			ocd	0dac273e-d156-4d1b-8ff2-5bbb02d8a2d2
_rd_wa_first_session	p		marketing	RD Station			ocd	fc80409e-3c64-4a93-be75-24f55b5cc23c
_rd_wa_id	p		marketing	RD Station			ocd	1bccfb8b-3f59-4415-91f4-a23cda38c69d
_rd_wa_ses_id	p		marketing	RD Station			ocd	649895fe-4fd2-41d8-aea6-3c8ec780d1ef
_rdlps_pp	e	rdstation.com.br	marketing	RD Station			ocd	d96f0506-ee23-47c6-8b2f-0ea927d129cd
_rdt_uuid	e		marketing	Reddit			ocd	a03609f5-64b4-4161-b5b5-48f843f5f08b
_rdtrk	e	rdstation.com.br	marketing	RD Station			ocd	ddb3787d-3e71-4ac5-baaa-d0eecb151150
_routing_id	e	pinterest.com	marketing	Pinterest			ocd	d26e68cc-4f43-11eb-ae93-0242ac130002
_rp_uid	e		functional	Adyen			ocd	7a7d6e10-52dc-4c54-904c-73aaa33daa62
_rxuuid	e	1rx.io	marketing	1rx.io			ocd	3a267085-9f06-436b-ae64-d42a63c19b3b
_s	e	shopify.com	analytics	Shopify	Shopify.com		ocd	8ed5c4ec-4aa5-4853-b7a4-72c54c14e0a4
_s	p	events.newsroom.bi	analytics	Marfeel			ocd	564934ab-9342-4963-967f-657ff376b8b2
_schn	e		marketing	Snapchat			ocd	7066f313-1588-4135-a978-292448a89465
_scid	e		marketing	Snapchat			ocd	d26e5dfa-4f43-11eb-ae93-0242ac130002
_scid_r	e		marketing	Snapchat			ocd	66bbd376-f956-4a8e-a691-134241d1e88e
_secure_account_session_id	e		functional	Shopify	Shopify.com		ocd	8e282de0-355d-4f11-a1b5-f56802ed508f
_secure_session_id	e	shopify.com	functional	Shopify	Shopify.com		ocd	5e57c371-a58b-495b-b531-bdaccf24d9d8
_shopify_country	e		functional	Shopify	Shopify.com		ocd	38e6da70-a8e5-4e7d-acc5-5cce2c8520ad
_shopify_d	e		analytics	Shopify	Shopify.com		ocd	6b6b9eaf-3f9c-40a4-854d-8d136eb3baa9
_shopify_essential	e		functional	Shopify	Shopify.com		ocd	e72975a3-e8e3-43b3-bc42-3305ab241209
_shopify_essential_	p		functional	Shopify	Shopify.com		ocd	105abbba-0d05-4087-a6b0-4ff2614c0ffe
_shopify_fs	e	shopify.com	analytics	Shopify	Shopify.com		ocd	063c5294-d06d-4e73-8917-fe1c390c751e
_shopify_ga	e		analytics	Shopify	Shopify.com		ocd	9a486145-3a75-4cc2-ab5e-34a6030911df
_shopify_m	e	shopify.com	functional	Shopify	Shopify.com		ocd	91e35d09-af8f-4bf7-9f54-198c6908210d
_shopify_s	e	shopify.com	analytics	Shopify	Shopify.com		ocd	e88d4aea-74d1-4df9-9eec-7d928cba8c4e
_shopify_sa_p	e		analytics	Shopify	Shopify.com		ocd	90a43d1d-e187-40f7-af1a-b1b14632b849
_shopify_sa_t	e	shopify.com	marketing	Shopify	Shopify.com		ocd	8279d951-4d14-46a1-9bd5-b08e671f0769
_shopify_tm	e	shopify.com	functional	Shopify	Shopify.com		ocd	9a87f042-b73e-4124-bae4-6463dd71b893
_shopify_tw	e	shopify.com	functional	Shopify	Shopify.com		ocd	41d18ff6-bc29-490c-bcad-48183f213281
_shopify_u	e	shopify.com	functional	Shopify	Shopify.com		ocd	7716fa22-1d62-4d6b-bfd3-814e4d30f14f
_shopify_uniq	e	shopify.com	analytics	Shopify	Shopify.com		ocd	4a77a115-2912-4bbe-85b9-5f534afddcc2
_shopify_visit	e	shopify.com	analytics	Shopify	Shopify.com		ocd	55a7eed1-ee8a-48a9-831a-cbbe7c3c9e22
_shopify_y	e	shopify.com	analytics	Shopify	Shopify.com		ocd	32a91d61-9233-4206-8db6-385480315088
_sid	p		functional	Salesforce			ocd	06e6719f-2ae2-45e8-8081-341f7c9c20b5
_simplex	e		functional	Wistia			ocd	fc249762-8efb-44fd-91a3-9898e546df7f
_site_acceptance	e		strictly-necessary	site consent state		first	autoconsent	
_sn_a	e		analytics	Sleeknote			ocd	ef9b898b-33a3-4178-a4a1-3b884027431e
_sn_m	e		marketing	Sleeknote			ocd	6d223353-505a-41a3-bcb0-80239056542f
_sn_n	e		functional	Sleeknote			ocd	b46a7f59-7b59-48d5-b91f-314080a03374
_sp_id.	p		analytics	Snowplow			ocd	b004b901-f36b-4997-8cf9-418a732e6c13
_sp_root_domain_test_	e		marketing	RD Station			ocd	195d2596-f735-4e42-97d7-53cc39c19fee
_sp_ses.	p		analytics	Snowplow			ocd	dde284cf-3649-4e29-8b04-ecc96eac7e4a
_sp_wa_first_session	p		marketing	RD Station			ocd	dea16c0d-9075-4f89-a6ea-7dd6ff822b6f
_sp_wa_id	p		marketing	RD Station			ocd	dc61a8f2-ec65-4e82-acdf-3a2fe0814e4f
_sp_wa_ses_id	p		marketing	RD Station			ocd	d4d85af1-e8f2-4829-86f8-8b9c6e671e8b
_splunk_rum_sid	e		functional	SurveyMonkey			ocd	cf1125ad-2d3b-47de-80d6-730c1f9ee461
_spring_KmMlAnyoneDraftArticlesList	p		functional	Salesforce			ocd	171dadcc-ed18-4be1-9100-c4e52669257e
_spring_KmMlArchivedArticlesList	p		functional	Salesforce			ocd	7df1eda6-84c7-4af8-a327-caae76b20466
_spring_KmMlMyDraftArticlesList	p		functional	Salesforce			ocd	c182e3ab-13a2-4075-b00d-12618f1d8228
_spring_KmMlMyDraftTranslationsList	p		functional	Salesforce			ocd	a4960f6e-e2bd-42de-974b-5f6262bbe60c
_spring_KmMlPublishedArticlesList	p		functional	Salesforce			ocd	dec6446c-2e34-4660-b820-36de7b34ce41
_spring_KmMlPublishedTranslationsList	p		functional	Salesforce			ocd	9ce3b7e1-b9c5-408d-9ee6-10e7cdb36367
_ssc	e	t.tailtarget.com	marketing	Tailtarget	Totvs		ocd	97c3b930-9f3f-4f62-8ddd-6fb07a4fe3a3
_ssc	e	t.tailtarget.com	marketing	Totvs			ocd	26f5fa63-e422-4027-9d4e-e6e6f54c5a60
_ssp_update_time	p	bidence.net	marketing	Bidence			ocd	2daeb207-112b-43fc-9e64-c965d6a947d2
_stg_optout	e		analytics	Piwik			ocd	f3b8d7c2-25b5-4bef-a7c8-f0b553a0b2ad
_storefront_u	e	shopify.com	functional	Shopify	Shopify.com		ocd	961c17d4-7f5a-4fd7-b6f1-518d37f3dd83
_svs	e		strictly-necessary	site consent state		first	autoconsent	
_swb_consent_	e		strictly-necessary	Ketch		first	cur	
_tb_sess_r	e	taboola.com	functional	Taboola	taboola.com		ocd	70a35cb7-b81f-4f41-825d-3e9dfd2250c8
_tb_t_ppg	e	taboola.com	marketing	Taboola	taboola.com		ocd	0023f6a9-0654-4a06-9ad4-374ea3617ca9
_tmae	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	f68ab2f7-685b-461f-a5ab-2bfb8be86cf0
_tracking_consent	e	shopify.com	marketing	Shopify	Shopify.com		ocd	760cc429-de7d-44a7-a11d-2eca02a2d9eb
_tt_enable_cookie	e		marketing	TikTok			ocd	6a3a4784-0a3a-498f-a947-a97ab1d031fd
_ttp	e		marketing	TikTok			ocd	b32d6b4e-f23a-4952-9487-37886e8b4956
_twitter_sess	e	twitter.com	marketing	X		third	ocd	6aa88c2d-b6d5-4830-b6fc-56bfa5847332
_u	e	bing.com;microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	8a9dc3f9-2c7b-4bc1-b9dd-ef3929402e54
_uetsid	e	bing.com;microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256ca150-d881-11e9-8a34-2a2ae2dbcce4
_uetvid	e	bing.com;microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	8a195ee3-9a8c-4442-9ee2-37a718864253
_ut	p	events.newsroom.bi	analytics	Marfeel			ocd	906d832e-7621-44ab-81a0-e7be859ec814
_vercel_	p		functional	Vercel	Vercel Inc		ocd	c7d8e9f0-0015-4567-890a-000000000015
_vf_rd_test	p		functional	Viafoura			ocd	c0fd6a35-78e5-496f-89c2-5a64c8e597ef
_vfa	e		analytics	Viafoura			ocd	8e43d473-f0ca-401b-8bb2-7641319ae6b0
_vfb	e		analytics	Viafoura			ocd	50d064f0-0c02-4db1-8264-46c1cec4bfb0
_vfz	e		analytics	Viafoura			ocd	fb350e72-6113-47a3-a82e-491e98c47dc0
_vis_opt_exp_	p		functional	Visual Website Optimizer			ocd	409d9a72-f82c-4c3a-adb1-fb976dfa7aac
_vis_opt_s	e		functional	Visual Website Optimizer			ocd	6f725fb6-2f3b-40c5-b096-92fa41e5254d
_vis_opt_test_cookie	e		functional	Visual Website Optimizer			ocd	c9e8dd8a-5ffb-460b-919a-5a93eb9cdc5f
_vwo_ds	e		analytics	Visual Website Optimizer			ocd	a19aa639-0aee-446c-910a-619afef7d837
_vwo_referrer	e		analytics	Visual Website Optimizer			ocd	9a5ab3c6-686c-49be-8d9f-52299fc6233c
_vwo_sn	e		analytics	Visual Website Optimizer			ocd	2bdf1a3b-1a57-4259-a727-2fbd3f44849e
_vwo_ssm	e	dev.visualwebsiteoptimizer.com	functional	Visual Website Optimizer			ocd	d66bab6d-d432-4eb7-9b8b-8d7beb49386c
_vwo_uuid	e		functional	Visual Website Optimizer			ocd	f9995ddb-7cf9-4f9b-8e97-0b7bed0402bf
_vwo_uuid_v2	e		functional	Visual Website Optimizer			ocd	f123d6b2-72a1-44e2-a872-600787443328
_wepublishGa	e		analytics	WePublish			ocd	90e704b5-a83f-4013-8896-be4b018b3b4c
_wepublishGa_gid	e		analytics	WePublish			ocd	4671a3b3-58ef-4b48-962d-abfb4b5e8143
_wixCIDX	e		functional	Wix.com			ocd	13d01850-f212-4b49-ba9a-fc2cea36e5f9
_wix_browser_sess	e		functional	Wix.com			ocd	1303f1b4-a92a-4aae-b194-1b566ff3f1d0
_y	e	shopify.com	analytics	Shopify	Shopify.com		ocd	a9556aff-c7cc-4052-b13c-31f9a147eded
_yasc	e	yandex.ru	analytics	Yandex.Metrica	Yandex		ocd	219600ab-18fb-4b85-9b5e-a8124fd690e6
_ym_d	e		analytics	Yandex.Metrica	Yandex		ocd	747de6c1-a8b2-45c7-a1e6-dec68264258b
_ym_debug	e	yandex.ru	functional	Yandex.Metrica	Yandex		ocd	9b92e7b6-4361-46df-8f87-6bc9ccf68383
_ym_hostIndex	e	yandex.ru	functional	Yandex.Metrica	Yandex		ocd	aea62772-f317-47d8-8d29-59bc565475b7
_ym_isad	e		analytics	Yandex.Metrica	Yandex		ocd	047bb241-fec5-4e1d-96be-0153e3ac2b75
_ym_metrika_enabled	e		analytics	Yandex.Metrica	Yandex		ocd	24115613-3372-46da-8567-b26395c48bed
_ym_uid	e		analytics	Yandex.Metrica	Yandex		ocd	f6789a3c-133f-4e58-a14d-a0ffc78f8223
_ym_visorc_	p	yandex.ru	analytics	Yandex.Metrica	Yandex		ocd	ce132fcb-bc2f-4b3c-9975-45c9dedc6dea
_zdsession_talk_embeddables_service	e		functional	Zendesk			ocd	14b0c237-10b3-480f-b806-0bbeb78464a0
_zdshared_user_session_analytics	e		analytics	Zendesk			ocd	a9225ab0-3e18-49d2-871b-6f37344c8b85
_zendesk_authenticated	e		functional	Zendesk			ocd	ec7724b0-8748-4918-ae4b-94256c152dd7
_zendesk_cookie	e		functional	Zendesk			ocd	9060ce7d-4498-4c94-8cf1-8a8e8f0909df
_zendesk_nps_session	e		functional	Zendesk			ocd	fb75c51b-210b-4b36-8649-bd4de4c104df
_zendesk_session	e		functional	Zendesk			ocd	e680a392-193f-4638-acff-ef5629544051
_zendesk_shared_session	e		functional	Zendesk			ocd	07e9f2c9-428a-4e1b-98b0-84e734a86663
a0_users:sess	e		strictly-necessary	Auth0			ocd	dfaddc1e-9b23-4fae-aef1-9b10e1465bae
a0_users:sess.sig	e		strictly-necessary	Auth0			ocd	38d2165d-ecc3-402e-95ca-6cc736b1993e
a69k21bb	e		functional	Dynatrace			ocd	25575b6d-b813-4943-bdcc-ee0055f01190
aam_uuid	e		marketing	Adobe Audience Manager	Adobe		ocd	6ca755d4-8ecc-4031-a28e-b6d42235fb38
ab	e	agkn.com	marketing	Neustar			ocd	cc651e46-ffba-11e9-8d71-362b9e155667
ab._gd	e		functional	Braze			ocd	9fa4c081-a05b-436b-b020-5819b88fd3c4
ab.optOut	e		functional	Braze			ocd	94ea3b8f-9641-4fb1-b982-9621c727fb01
ab.storage.deviceId.	p		analytics	Braze			ocd	675e3804-ec71-4303-896d-f4eab9b44b1f
ab.storage.sessionId.	p		analytics	Braze			ocd	2820285e-115d-4686-8c0a-d22a6e5333e8
ab.storage.userId.	p		functional	Braze			ocd	a6082368-403a-465a-ad28-d69baa45f534
abLdr	e	taboola.com	analytics	Taboola	taboola.com		ocd	828095c1-b582-4ed2-89dc-3eea1dae2abe
abMbl	e	taboola.com	analytics	Taboola	taboola.com		ocd	9e31f373-a70a-4ce8-85c3-2e37e32ef8d8
abiRedirect	e	linkedin.com	functional	LinkedIn			ocd	41e21dbc-8dde-4e10-a1a1-0bed68725038
ablyft_exps	e		analytics	ABlyft			ocd	b35e1658-3123-444a-a0ea-c60503a13c56
ablyft_queue	e		analytics	ABlyft			ocd	3eb6e12c-1b15-4ce9-967c-a8ad4f98829e
ablyft_tracking_consent	e		analytics	ABlyft			ocd	7c1a667e-380b-4e6b-a0f7-596a6b9dcef9
ablyft_uvs	e		analytics	ABlyft			ocd	82e002a1-5eec-429e-8f60-c637d7938a60
aboutads_sessNNN	e		strictly-necessary	Google AdSense	Google		ocd	a4818583-f3a0-49e6-b7f8-beeec8e9afac
ac_L	e	linkedin.com	functional	LinkedIn			ocd	d664591f-9f3d-45ed-a8bb-5e179aefe194
ac_LD	e	linkedin.com	functional	LinkedIn			ocd	5d80b4ce-4386-474b-99fe-35e25186d965
ac_enable_tracking	e		marketing	Active Campaign			ocd	886a9c0e-69e8-4a46-8098-92fee9adf89d
acalltracker	e		marketing	Adcalls			ocd	e29ad6ea-79c4-44a1-bc96-8ce67d41f51e
acalltrackernumber	e		marketing	Adcalls			ocd	d4619da2-a61f-4b2f-ba9f-b7909c2220c2
acalltrackerreferrer	e		analytics	Adcalls			ocd	75a530bf-7faa-4b5e-b7b9-25a851e56f80
acalltrackersession	e		functional	Adcalls			ocd	1f3e0433-41e5-41f2-ba49-c9e5a98be282
acceptCookies	e		strictly-necessary	site consent state		first	autoconsent	
activeView	e		functional	Salesforce			ocd	76fd75db-0bfa-46b1-87fa-a098b333fc6f
active_template::	p		functional	Ezoic			ocd	5f5f9b2e-43f3-4c25-987f-43f5119b66ae
ad-id	e	amazon-adsystem.com	marketing	Amazon			ocd	c61e67a6-083a-40dc-ab3c-2a10f520fbd9
ad-privacy	e	amazon-adsystem.com	marketing	Amazon			ocd	b3b1c8a5-9a3c-4f80-b6c4-9a2280be76c1
ad2	e	creative-serving.com	marketing	Platform161		third	ocd	256c964c-d881-11e9-8a34-2a2ae2dbcce4
adaptv_unique_user_cookie	e	yahoo.com	marketing	Yahoo			ocd	16a584ec-5f1e-4d99-a2a6-84cc624c0047
adcloud	e		marketing	Adobe Advertising	Adobe		ocd	417dfb98-920e-4095-bd17-d4596576eff2
addtl_consent	e		strictly-necessary	IAB TCF CMP		first	cur	
adform_uid	e	adhese.com	marketing	Adhese			ocd	0d9aab4f-66f2-44ca-bdcb-fdbb9694aa32
adformfrpid	e		marketing	Adform			ocd	5c4d75ef-55cf-4483-9a9d-a33ce8e950b5
adhese2	e	adhese.com	analytics	Adhese			ocd	74bc43ce-e880-4a84-a053-eec2ae0db194
adheseCustomer	e	adhese.com	marketing	Adhese			ocd	9c04bb55-9e70-41b9-96fd-1098bc54f5e2
adrl	e	outbrain.com	marketing	Outbrain			ocd	87e730d9-e70f-4e85-ab6d-fae050199bab
ads_prefs	e	twitter.com	marketing	X			ocd	9ea2f9fe-433d-414f-916f-1a646c52c4a2
adsrcvw1	e	yahoo.com	marketing	Yahoo			ocd	fead4a37-b7fd-414d-9526-2fd3f9b44a4b
adtrc	e	adform.net	marketing	Adform		third	ocd	256c540c-d881-11e9-8a34-2a2ae2dbcce4
advst_uid_11	e	adxcore.com	marketing	Adxcore			ocd	c5eb2700-0b5c-4260-a3e4-1940122bb3d5
adx_ts	e	adscience.nl	marketing	Ortec			ocd	3c0a4563-7473-4e32-bea5-c41037df8e8c
ahoy_visit	e		analytics	Ahoy			ocd	ca42aa1d-8afb-4a65-8599-3a9812b94eab
ahoy_visitor	e		analytics	Ahoy			ocd	4932d910-ab32-4ae0-bad9-ef1260609c9f
ai_session	e		functional	Microsoft Azure App Insights	Microsoft		ocd	0128daf8-544e-4ab1-8117-b50984228f9f
ai_user	e		functional	Microsoft Azure App Insights	Microsoft		ocd	9ad53afc-814f-4ca7-968a-3d82ac166c77
ajs_anonymous_id	e	trustpilot.com	analytics	Trustpilot			ocd	881eb924-e16c-4edc-8b17-1914f91ae1ea
ajs_group_id	e	trustpilot.com	analytics	Trustpilot			ocd	0930be02-cc2d-4b7a-9372-ae132342204e
ajs_user_id	e	trustpilot.com	analytics	Trustpilot			ocd	e827d57f-a6a5-404e-93d5-a466bd7eb682
ak_bmsc	e		functional	Akamai			ocd	bd422e53-5a38-46c6-877a-8fc75a4aa78a
aks	e	facebook.com	marketing	Facebook		third	ocd	256c6a32-d881-11e9-8a34-2a2ae2dbcce4
aksb	e	facebook.com	marketing	Facebook		third	ocd	256c6b68-d881-11e9-8a34-2a2ae2dbcce4
algoliasearch-client-js	e	twitch.tv	functional	Twitch			ocd	26563b6c-fd04-4f74-aa34-d2c410d61bba
all_u_b	e	linkedin.com	functional	LinkedIn			ocd	2c566b05-f25d-436a-8761-ba66019ee8e4
allow_analysis	e		strictly-necessary	site consent state		first	autoconsent	
alohaEpt	e	salesforce.com	functional	Salesforce			ocd	43b5e160-82b0-4cf2-9526-9ab7c6636aa3
am-uid	e	admixer.net	marketing	Admixer			ocd	10d67aaa-88a3-4a0c-b1de-5f69bce4712b
am_tokens	e	exchange.mediavine.com	marketing	MediaVine			ocd	9affe0ba-e2b5-426b-af8e-b90b2b44025d
am_tokens_invalidate-verizon-pushes	e	exchange.mediavine.com	marketing	MediaVine			ocd	66cdd47b-a484-478b-b2a4-e31fea932310
amplitude_cookie_test	e	amplitude.com	analytics	Amplitude			ocd	d06a9c1e-d873-4826-8186-cc437a073366
amplitude_id	p	trustpilot.com	marketing	Trustpilot			ocd	cc654452-ffba-11e9-8d71-362b9e155667
amplitude_id_	p	amplitude.com	analytics	Amplitude			ocd	ebe39442-ad25-4c0a-82e8-354ceeedbf2b
amplitude_test	p	amplitude.com	analytics	Amplitude			ocd	67d55592-bfca-4d9b-a337-82167e12d2d8
analytics_cookies	e		strictly-necessary	site consent state		first	autoconsent	
aniC	e	aniview.com	marketing	Aniview			ocd	3a8f35e2-0bfc-4480-90f9-bdbd76907ee8
anj	e	adnxs.com	marketing	Xandr			ocd	efc813d6-20fa-4d23-9bd0-e2679bc78ea8
anthropic-consent-preferences	e		strictly-necessary	site consent state		first	autoconsent	
apbct_	p		functional	CleanTalk			ocd	e60ec679-9e87-4a2d-bc90-11801f418a14
apbct_antibot	e		functional	CleanTalk			ocd	178bf390-751e-4b50-b28b-1ad6086bb136
apbct_cookies_test	e		functional	CleanTalk			ocd	c9f09d65-2e52-4318-80fa-f2b0733a914e
apex__EmailAddress	e		marketing	Salesforce			ocd	367c3889-7b86-42d9-80ec-c80379adf9c0
apiDomain_	p	gigya.com	marketing	SAP			ocd	4cd3f38b-85de-4b6c-b630-a6bc8a0cba40
api_token	e	twitch.tv	functional	Twitch			ocd	ff2d22a3-76ef-40ac-b9fd-4db33a8ad974
apnxs	e	outbrain.com	marketing	Outbrain			ocd	fc53bc46-9df5-4e94-8618-2fa8ca94498b
appLang	e	linkedin.com	functional	LinkedIn			ocd	7958c2fa-0087-49ee-ba36-87bd3de13aa1
appName	e	linkedin.com	functional	LinkedIn			ocd	80e601cf-32fb-4bc6-80fb-d093bbcd72d0
app_manifest_token	e		functional	GitHub			ocd	b25ace6d-d68b-402e-831a-fb6196e2a890
app_ts	e	adscience.nl	marketing	Ortec			ocd	037e4ca1-426a-42ca-bf61-a58649bf439f
appnexus_uid	e	adhese.com	marketing	Adhese			ocd	e50a21e0-de13-4ec2-9c52-5ee7de57e4c6
ar_debug	e	doubleclick.net	marketing	DoubleClick/Google Marketing	Google		ocd	e8f90515-90ef-4ffa-917f-660d257126e4
arcki2	p	audrte.com	marketing	Audrte			ocd	164d3bea-60ba-4110-aee3-b78760929f2f
arcki2_adform	e	audrte.com	marketing	Audrte			ocd	4e117cf2-3ff4-4865-aeee-f7c471529adc
arcki2_ddp	e	audrte.com	marketing	Audrte			ocd	ddf3f356-21ec-4a53-8c16-8e9091bedc05
at-main	e	amazon.com	strictly-necessary	Amazon		first	cur	
at_check	e		functional	Adobe Audience Manager	Adobe		ocd	0b7e888e-67e1-416d-bea1-d574fd2bdc91
atidvisitor	e		analytics	AT Internet			ocd	9d809cdc-1936-44b4-af66-52578ff22b2a
attribution_user_id	e	typeform.com	marketing	Typeform			ocd	1d6d9d05-45ec-4d14-ad0a-933cca2c9c6b
atuserid	e		analytics	AT Internet			ocd	a43523a5-c71b-4f51-830e-eace0a7a8cda
audience	e	spotxchange.com	marketing	SpotX			ocd	78cbc779-7db2-465d-96c9-89139421bdd4
audit	e	rubiconproject.com	marketing	Magnite			ocd	b6e132e2-b3f1-454d-9c9a-ea16b8312c5b
audit_p	e	rubiconproject.com	marketing	Magnite			ocd	3f20cd10-3a0c-4e6e-b0f1-46374b33e866
auid	e		marketing	Outbrain			ocd	6bb347de-93fd-4ef7-b8a9-c0915904a99d
auid	e	acuityplatform.com	marketing	Acuity			ocd	4e008437-462d-44d0-b494-a1e77608daca
aum	e	acuityplatform.com	marketing	Acuity			ocd	bf7f06d4-d001-4ba0-9ece-a1a7afd8c23c
auraBrokenDefGraph	e		analytics	Salesforce			ocd	e9f93ef7-b154-4e97-96ed-b9a3bb1613b1
auth-token	e	twitch.tv	functional	Twitch			ocd	517db93f-0cb3-4284-bd84-4542bb21ac1a
auth0	e		functional	Auth0			ocd	c3ec06fe-4272-45f9-9af2-d7d7b06d9f7a
auth0-mf	e		functional	Auth0			ocd	2e9297da-905f-42fd-a5e7-4ab0d4e1fce1
auth0-mf_compat	e		functional	Auth0			ocd	8c37c436-cae9-484c-bfd3-0f0e09d25e3a
auth0_compat	e		functional	Auth0			ocd	dd74b0d1-e24e-454c-b0a0-aac0c5286539
auth_token	e	twitter.com	marketing	X			ocd	e6d53ec2-e120-4bcc-a16a-35807f20c07e
autocomplete	e		functional	Salesforce			ocd	6cd0e40c-9cfc-4ce7-b9c4-7a312003d1bf
avcid-	p	richaudience.com	marketing	richAudience			ocd	9836e562-d777-481f-98c6-74aa2a258eef
aw_popup_viewed_page	e		functional	AWS Cookies Popup	AddWeb Solution		ocd	74efaf27-c262-4e9a-8bd0-9ae995865b2d
aws-csds-token	e		functional	Amazon Web Services			ocd	7b4b999c-98d8-43fe-84f9-b218e4745003
aws-priv	e		functional	Amazon Web Services			ocd	1ef29cd7-0f08-4436-8708-3fd50ad3acb1
aws-target-visitor-id	e		analytics	Amazon Web Services			ocd	bba23965-929a-4fda-a511-ca890c148edc
aws-ubid-main	e	aws.amazon.com	functional	AWS	Amazon Web Services	first	cur	
aws-waf-token	e		strictly-necessary	AWS WAF	Amazon Web Services	first	cur	
aws_lang	e		functional	Amazon Web Services			ocd	2cb771a7-12f7-4e38-a0c4-9bdbad75edad
axeptio_all_vendors	e		functional	Axeptio			ocd	4c9150dc-c080-4e64-acdf-812100a4edb4
axeptio_authorized_vendors	e		functional	Axeptio			ocd	37a0c9af-393a-47f4-b052-d1f707da642f
axeptio_cookies	e		functional	Axeptio			ocd	55e603c3-0c22-472a-9201-65d30d396489
axids	e	yahoo.com	marketing	Yahoo			ocd	efc95f27-5957-44e0-8ce0-d8f438690826
b925d32c	e		functional	Dynatrace			ocd	fd0f587c-469b-48ce-adcf-90f0a540753a
bSession	e		functional	Wix.com			ocd	d26e6458-4f43-11eb-ae93-0242ac130002
barometric[cuid]	e	trkn.us	marketing	Claritas			ocd	8afcd8f5-eb3f-4d01-96e5-5ce739c82138
barometric[idfa]	e	trkn.us	marketing	Claritas			ocd	0e5afd5b-816d-4217-9b1a-406c9f22fea4
bbcpsessionhash	e		functional	vBulletin			ocd	d0a70244-ccb0-4f26-a949-4d898370d2c7
bblastactivity	e		functional	vBulletin			ocd	7910119c-e027-4ba8-aebd-0cc722ead512
bblastvisit	e		functional	vBulletin			ocd	7bb4a15f-875c-4fbe-82c3-aaf57677761f
bbnp_notices_displayed	e		functional	vBulletin			ocd	631e80a3-b98d-4a73-ad67-d0b4b41356ad
bbpassword	e		functional	vBulletin			ocd	81a726c3-34c6-45f8-9ec8-33288bdec0f5
bbsessionhash	e		functional	vBulletin			ocd	dc7504cd-0163-476a-8d73-8a33a5e6e113
bbsitebuilder_active	e		functional	vBulletin			ocd	6704a1e8-6559-4294-9ab4-a756f54f5f90
bbuserid	e		functional	vBulletin			ocd	38f6f1ed-f88a-4db4-8d79-e4d0640febf2
bc_tstgrp	e		marketing	Blueconic.com			ocd	6c0669ce-4494-4ec5-aade-2fe4a97a37ed
bcookie	e	linkedin.com	marketing	LinkedIn		third	ocd	657f80f4-7eb6-41c9-9bc7-7d2570a0887f
bdswch	e	outbrain.com	marketing	Outbrain			ocd	12b149c1-3379-4f8f-bde0-6262b279e005
be_lastLoginProvider	e		functional	TYPO3			ocd	07cf534e-29d7-47ac-a616-9e3415d1b04f
be_typo_user	e		functional	TYPO3			ocd	95a8439e-4e1b-4d9f-bd58-8ed4d745c919
belco-anonymous-id	e		functional	Belco			ocd	02d45a14-3c07-4a16-93ba-1b9ecbd0b6a6
belco-cookies	e		functional	Belco			ocd	05e03c6c-1979-4032-a6e7-dded0b4b3563
betweendigital.com	e		marketing	betweendigital.com			ocd	452ba8c5-b674-4910-803a-46d1461f75ca
bh	e	yandex.ru	analytics	Yandex.Metrica	Yandex		ocd	5b3970a0-d4d8-418b-bac3-feae748122c5
bito	e	bidr.io	marketing	Beeswax			ocd	ae62fe19-475d-4beb-8315-ac0520768683
bitoIsSecure	e	bidr.io	marketing	Beeswax			ocd	5ff25e66-ac12-4db1-8527-873fcfbd1c5a
bkdc	e	bluekai.com	marketing	BlueKai	Oracle		ocd	cc65229c-ffba-11e9-8d71-362b9e155667
bkpa	e	bluekai.com	marketing	BlueKai	Oracle		ocd	66f480fa-d77b-4206-9182-157c27cd35bf
bku	e	bluekai.com	marketing	BlueKai	Oracle		ocd	cc6523e6-ffba-11e9-8d71-362b9e155667
blocksy_cookies_consent_accepted	e		strictly-necessary	site consent state		first	autoconsent	
bm_sv	e		functional	Akamai			ocd	84fb17aa-0f6e-4714-a017-5235909aa5be
borlabs-cookie	e		functional	Borlabs			ocd	7115ace6-15c1-44ae-a6dd-35df17929bca
bounceClientVisit	e	bounceexchange.com	marketing	Bouncex	Wunderkind		ocd	b85f4051-694f-4bb6-b9a0-1052d95127db
brcap	e	microsoft.com	functional	Bing / Microsoft	Microsoft	third	ocd	55cd7242-c471-4f79-beae-239c8527249d
browserupdateorg	e		functional	Browser-Update.org			ocd	6c94894a-994c-466b-a0f0-5a8aacb9bc1c
brwsr	e	linkedin.com	marketing	LinkedIn			ocd	f1ed3705-e2de-42cf-809f-6531be29fa0f
bscookie	e	linkedin.com	marketing	LinkedIn		third	ocd	002f276f-84c1-428a-bbe3-951a6cf56175
buid	e	microsoft.com	functional	Azure / Microsoft	Microsoft	third	ocd	d828ed06-e5b8-4a18-92d2-6b66b6440e3e
c	e	creativecdn.com	marketing	CreativeCDN	RTB House		ocd	c3c96be1-5140-4eda-a602-46922d29a0a6
c	e	rubiconproject.com	marketing	Magnite			ocd	e25aead6-0189-442e-ac9a-0d26d69c3f55
c-plan	e		analytics	CognitoForms			ocd	08df25aa-3bcd-4bf6-b564-e9429a042acf
c-referrer	e		analytics	CognitoForms			ocd	7d819a49-adcf-452d-9835-82d9b0c16c28
c-signup	e		analytics	CognitoForms			ocd	84acce09-87e3-474f-8e22-47f5be26feae
cX_G	e		marketing	Piano			ocd	6c62d830-ebfd-4bd9-942a-97b858b9259c
cX_P	e		analytics	Piano			ocd	526c6ddd-ad9a-4853-bcf3-ba6511bd2f44
c_user	e	facebook.com	marketing	Facebook		third	ocd	256c62da-d881-11e9-8a34-2a2ae2dbcce4
caPanelState	e		functional	Salesforce			ocd	bdf6f123-fe6e-4a01-863d-502d3e1d132e
calViewState	e		analytics	Salesforce			ocd	f29c59d5-7c00-4a04-9c8d-659047b4f3ad
callback	e	id5-sync.com	marketing	ID5			ocd	d08ef865-4f8d-4f48-8ba3-268d60586a28
camfreq_	p	pubmatic.com	marketing	PubMatic	Pubmatic		ocd	0f9b0fea-d25b-4681-bc29-bfe62827c8f8
campaign_click_url	e	facebook.com	marketing	Facebook		third	ocd	256c84f4-d881-11e9-8a34-2a2ae2dbcce4
camptix_client_stats	e		analytics	WordPress			ocd	5a5e2533-4468-487c-b197-d5a7a393f3d8
cap	p	adhese.com	marketing	Adhese			ocd	3b135a58-78a6-425e-8bc0-f8e1c69a811a
car	e	id5-sync.com	marketing	ID5			ocd	446cfe80-bc72-4b91-b3a2-bd85f6680d4e
card_update_verification_id	e	shopify.com	functional	Shopify	Shopify.com		ocd	e9786556-51ea-48d4-9175-1162a877ddb7
cart_currency	e	shopify.com	functional	Shopify	Shopify.com		ocd	bcea7287-06f2-44b6-9883-d6623dab4587
cart_sig	e	shopify.com	functional	Shopify	Shopify.com		ocd	5dd35bc2-a22a-4d2f-8c5a-a5e12ce93416
cart_ts	e	shopify.com	functional	Shopify	Shopify.com		ocd	1adc0de6-347c-4644-9286-f48d77057b25
cart_ver	e		functional	Shopify	Shopify.com		ocd	90d55b3e-fcfa-4e24-9e23-5a255850ccc1
catAccCookies	e		strictly-necessary	site consent state		first	autoconsent	
cb-currency	e		functional	Cookiebot			ocd	b8aa928c-fa80-451f-9a23-f45e22309946
cb-enabled	e		strictly-necessary	site consent state		first	autoconsent	
cc-	p		functional	Intershop			ocd	d75d0734-3d1e-4a84-81d0-e7258f7afb48
cc_cookie	e		strictly-necessary	site consent state		first	autoconsent	
cc_functional	e		strictly-necessary	site consent state		first	autoconsent	
cc_targeting	e		strictly-necessary	site consent state		first	autoconsent	
ccec_user	e		marketing	CookieConsent.io			ocd	13f1566a-2358-4033-b842-89f58eb4271e
ccookie	e	linkedin.com	functional	LinkedIn			ocd	d83b1164-bb69-4507-8d23-9b0b1774a9cd
cct	e	adscale.de	marketing	adscale.de			ocd	ef38b65a-94e6-4b44-a596-5b6cb5a618bd
ce_login	e	crazyegg.com	functional	Crazy Egg			ocd	b867baf0-e7bc-4a68-8675-ca12c888a9e4
ce_need_secure_cookie	e		analytics	Crazy Egg			ocd	946819fc-a397-4bcd-bdab-02c28fd4881c
ce_sid	e	crazyegg.com	functional	Crazy Egg			ocd	45d9d81f-3f96-4a54-afea-a7be904d0066
ce_signup_flow	e	crazyegg.com	functional	Crazy Egg			ocd	aeae12fc-37ed-4af6-ac98-22095296fb8d
ce_signup_partner	e	crazyegg.com	marketing	Crazy Egg			ocd	3b47eea1-ae7f-422a-b9a6-981cbd84abac
ce_successful_csp_check	e		analytics	Crazy Egg			ocd	f5996189-c53a-46b8-9936-595fdf3fc959
ceac	e	crazyegg.com	functional	Crazy Egg			ocd	3582cc0d-9e9a-4d6c-95cb-e898304371c6
cean	e	crazyegg.com	functional	Crazy Egg			ocd	4e96b8dc-abfd-459c-b66a-788ffb6c4b0b
cean_assoc	e	crazyegg.com	functional	Crazy Egg			ocd	defa038a-bfbe-4987-9401-ad2336113330
cebs	e	crazyegg.com	analytics	Crazy Egg			ocd	f16e29b3-8f1f-48cf-bc37-13f5de160398
cebsp_	e	crazyegg.com	analytics	Crazy Egg			ocd	270c528d-f42f-4a3e-9814-5323c1179763
cecu	e	crazyegg.com	functional	Crazy Egg			ocd	34ab4bd7-6959-40f1-b9b0-894bc02981a9
ceft_variant_override	e		analytics	Crazy Egg			ocd	32e96116-4745-49d6-878e-a5d830178812
cehc	e	crazyegg.com	functional	Crazy Egg			ocd	7768efd0-1016-4363-b3a2-f0716d92dfe9
celi	e	crazyegg.com	functional	Crazy Egg			ocd	5dabf105-cde0-4a4a-8df8-aa6fc36ec73d
centralnotice_bucket	e	wikimedia.org	analytics	Wikimedia	Wikipedia		ocd	807f8986-bda4-447f-a5c3-31f0e42991bc
cf	e	id5-sync.com	marketing	ID5			ocd	0926e9a2-8d64-43df-8754-c0f5288c5c11
cf_chl_2	e		functional	Cloudflare			ocd	11c9eecd-9cc2-40b7-9766-8f160d3b0e71
cf_chl_rc_i	e		functional	CloudFlare	Cloudflare		ocd	92c0239f-37c6-4dc0-a7e4-cc6b9ebdefc0
cf_chl_rc_m	e		functional	CloudFlare	Cloudflare		ocd	fadb907b-fb79-4e0a-997c-e9a495b452f2
cf_chl_rc_ni	e		functional	CloudFlare	Cloudflare		ocd	35e6fb7b-e088-415c-bed1-4e8d9a22d12d
cf_clearance	e		functional	Cloudflare			ocd	295b46f4-649d-4e06-9352-66173288b564
cf_ob_info	e		functional	CloudFlare	Cloudflare		ocd	f45579be-391f-4959-834c-c807e71aa5ba
cf_use_ob	e		functional	CloudFlare	Cloudflare		ocd	ebc25c6f-c389-4428-8074-14db2637f857
cfid	e		functional	Adobe ColdFusion			ocd	b478ffd8-aa0d-4d33-ad21-b46a1d0a1860
cftoken	e		functional	Adobe ColdFusion			ocd	dcaebf29-7f2e-4522-b295-23f93020b89a
cgq80xhu	e		functional	Dynatrace			ocd	10a075a8-de2a-4152-ae52-e98e6ea29a42
chat_rules_shown	e	twitch.tv	functional	Twitch			ocd	97c0d854-2010-44fe-895a-2c1e5d095858
checkout_prefill	e	shopify.com	functional	Shopify	Shopify.com		ocd	a5995c74-f399-49c7-8aab-0034143d8b38
checkout_queue_token	e	shopify.com	functional	Shopify	Shopify.com		ocd	eb6826c9-6a4e-45a5-9369-3740c665352f
checkout_session_lookup	e		functional	Shopify	Shopify.com		ocd	9eb8edfa-011c-4abe-bae3-434514b28b4d
checkout_session_token	p		functional	Shopify	Shopify.com		ocd	40c81881-293d-4e1c-98d7-75835af82702
checkout_session_token_	p	shopify.com	functional	Shopify	Shopify.com		ocd	b6017992-ef4d-428c-8451-355a245a0839
checkout_token	e	shopify.com	functional	Shopify	Shopify.com		ocd	2959eef0-4fba-49a3-a22b-30e43dea2007
checkout_worker_session	e	shopify.com	functional	Shopify	Shopify.com		ocd	87fbfda8-291a-43fe-8526-ef8b941b4c1d
childinfo	e	microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256cbabe-d881-11e9-8a34-2a2ae2dbcce4
chk	e	mediarithmics.com	marketing	Mediarithmics			ocd	a7caa710-320c-4e77-bcc9-9bd269ec710d
chk	e	pubmatic.com	functional	PubMatic	Pubmatic		ocd	6c439033-bc86-4148-b105-30a979fc0ec2
chkChromeAb67	e	pubmatic.com	functional	PubMatic	Pubmatic		ocd	25b6636f-ba42-49b0-8b9d-abb9ff3f8d03
chkChromeAb67Sec	e	pubmatic.com	functional	PubMatic	Pubmatic		ocd	4fff74de-df07-46e1-a7c2-a931424ead76
chkSecSet	e	pubmatic.com	functional	PubMatic	Pubmatic		ocd	ee79a1d2-23b6-4107-92fc-e65e968ff5e2
chp_token	e	linkedin.com	functional	LinkedIn			ocd	c79acb52-8a66-423f-90e7-53448078c776
ci_session	e		functional	CodeIgniter			ocd	6ca1e81e-52c9-4967-9d5d-5610cbdb2195
cid	e	adform.net	marketing	Adform		third	ocd	256c49e4-d881-11e9-8a34-2a2ae2dbcce4
cioFT	e		marketing	Customer.io			ocd	f3c6bc04-6069-4683-ad8b-5f95fffdc693
cioLT	e		marketing	Customer.io			ocd	570d0646-17cb-4323-ae1d-6d3943e87dba
cip	e	id5-sync.com	marketing	ID5			ocd	1798e3dd-210f-4453-bd36-f2eb4381b68d
cjae	e	dotomi.com	marketing	Dotomi	Epsilon		ocd	6fc025b1-e55f-436f-8b61-398700bb2e07
ckid	e	getblue.io	marketing	Blue			ocd	732f627b-a707-4235-8a4c-09a449a530ae
ckies_cookielaw	e		strictly-necessary	site consent state		first	autoconsent	
ckies_functional	e		functional	Jimdo			ocd	b2d54e64-ba70-41a7-b0e6-d120fba8f5bf
ckies_marketing	e		functional	Jimdo			ocd	59683a90-8710-42d8-94d7-9b663165de6d
ckies_necessary	e		functional	Jimdo			ocd	e364c5c1-b5fc-4694-a1fb-1640c645ff25
ckies_performance	e		functional	Jimdo			ocd	7ae7ed24-a5d5-41d3-8093-a7c061be7e3c
ckns_explicit	e		strictly-necessary	site consent state		first	autoconsent	
cky-action	e		functional	CookieYes			ocd	0239c708-c221-413a-8e04-11c04c2abb40
cky-consent	e		functional	CookieYes			ocd	5a97cea6-4428-4f61-beb9-14dd6d06b2d9
clerk_	p		strictly-necessary	Clerk			ocd	c7d8e9f0-0007-4567-890a-000000000007
cli_user_preference	e		functional	Cookie Law Info	CookieYes		ocd	5c36ca4d-ec61-411f-959a-6015bb8283fc
client-session-bind	e		functional	Wix.com			ocd	674dbcbc-c777-b4d1-4741-333ea600b0d6
clientSrc	e	salesforce.com	functional	Salesforce			ocd	a7d2b130-e322-4f4d-86c4-b2c86e8e7517
client_bslstaid	e		analytics	Beslist.nl			ocd	524caa4e-6d09-4b03-9733-27b399588c3a
client_bslstmatch	e		analytics	Beslist.nl			ocd	921c74a8-2f92-4639-a0e8-cdbabe4d1aa9
client_bslstsid	e		analytics	Beslist.nl			ocd	2638f7ba-a31c-4da1-97c9-fdebcababee1
client_bslstuid	e		analytics	Beslist.nl			ocd	9913d0e0-0f8a-4340-b104-613cc3edd9df
cmapi_cookie_privacy	e		strictly-necessary	TrustArc		first	cur	
cmapi_cookie_privacy	e		strictly-necessary	site consent state		first	autoconsent	
cmapi_gtm_bl	e		strictly-necessary	TrustArc		first	cur	
cmp	e	yahoo.com	marketing	Yahoo			ocd	3c4c9711-7350-4508-881a-74a45f97ece3
cmplz_banner-status	e		functional	Complianz			ocd	702379b1-f886-4816-be57-3753b5031459
cmplz_choice	e		functional	Complianz			ocd	734a9a09-5b03-4230-a214-f4da3f4f54a3
cmplz_consented_services	e		functional	Complianz			ocd	1a18105f-ad1e-4eb7-8f1b-1db3f1753c83
cmplz_functional	e		functional	Complianz			ocd	f6b11ea3-e5cf-448f-ac2b-2afd3621b9f3
cmplz_id	e		functional	Complianz			ocd	70d37e9f-9bf1-47d5-bf39-196c3b1790f2
cmplz_marketing	e		functional	Complianz			ocd	a95b294d-fa9f-404c-bf86-4be0a964d0e9
cmplz_policy_id	e		functional	Complianz			ocd	fe0820ac-fb21-4b65-a2ed-2833d06500aa
cmplz_preferences	e		functional	Complianz			ocd	0f8b6eab-fd06-452c-9e9b-ced9e9821b59
cmplz_saved_categories	e		functional	Complianz			ocd	aac779af-885f-4b78-8827-19887e0fe59c
cmplz_saved_services	e		functional	Complianz			ocd	35578f2b-a753-4f09-abd7-22e554431539
cmplz_statistics	e		functional	Complianz			ocd	6ac9aa1c-4103-49db-bc1d-613a17e6c9f3
cmplz_stats	e		functional	Complianz			ocd	133dadc7-d97d-451d-8147-a361f5f03f08
cmplz_user_data	e		functional	Complianz			ocd	bbd9e2d7-a82e-4e5b-9678-f34c01b4d1cd
cnac	e	id5-sync.com	marketing	ID5			ocd	3aada5ca-ab25-43c7-87b2-d7c676dd424f
cnfq	e	smartadserver.com	marketing	Smartadserver	Equativ.com		ocd	ea39fd05-dd35-46f9-93a3-b939196c1dae
codepen_session	e	codepen.io	functional	Codepen			ocd	ed6fdae4-3410-4cb7-a4bc-2a0685484004
codepen_signup_referrer	e	codepen.io	functional	Codepen			ocd	43ac3289-6f0d-4798-ad61-5c97ae6f6866
codepen_signup_referrer_date	e	codepen.io	functional	Codepen			ocd	7def2cea-7b58-4db9-adb8-89cd8ce04a7b
codexToken	e		functional	WordPress			ocd	9bce67df-2527-48e3-9f4b-2c01f7584f37
codexUserId	e		functional	WordPress			ocd	a118fd4a-91d4-485e-945c-e52e8055ca4f
codexUserName	e		functional	WordPress			ocd	b845c955-9113-42fe-9a7b-7bb3d7711873
cognito.organization	e		analytics	CognitoForms			ocd	19263269-c750-499f-8658-dc682c31db3c
cognito.services.a	e		analytics	CognitoForms			ocd	1b7a215a-b927-48ba-8322-fec72caaa494
color_mode	e	github.com	functional	GitHub			ocd	a4d91ed6-af63-4f0c-93a2-30fb51e3853c
comment_author_	p		functional	WordPress			ocd	510be746-4e6f-4fe2-9817-aa107ae8ca0d
comment_author_url_	p		functional	WordPress			ocd	5b174572-0b7a-4929-8005-97bb8ff1bbcb
compass_sid	e	events.newsroom.bi	analytics	Marfeel			ocd	16809575-6f07-4752-8850-a34a04cb57f0
compass_uid	e	events.newsroom.bi	analytics	Marfeel			ocd	e29ce395-f286-4105-a447-f7aaed278d29
complianz_consent_status	e		functional	Complianz			ocd	ba710e8c-5469-4364-af2e-5c02f25b1ea9
complianz_policy_id	e		functional	Complianz			ocd	06cbbf88-d127-45e7-9a5c-b1eedf167047
componentStyle	e		functional	Joomla!			ocd	0fb20e92-eb37-4b5b-a455-abdb89df7276
componentType	e		functional	Joomla!			ocd	3b7c8773-741c-459c-bda7-70d2b681c16b
connect.sid	e	zendesk.com	functional	Zendesk			ocd	add48aa4-1893-4302-8d91-cddcdf87e5a6
consent	e		strictly-necessary	site consent state		first	autoconsent	
consent-policy	e		functional	Wix.com			ocd	c99aabe0-84aa-4a8d-844e-04434e43ceee
consentDate	e		strictly-necessary	Sourcepoint		first	cur	
consentUUID	e		functional	Cookiebot			ocd	a03ec23f-e06d-4f6c-b089-5e89039594b2
consentUUID	e		strictly-necessary	Sourcepoint		first	cur	
consent_choice	e		strictly-necessary	site consent state		first	autoconsent	
continuous_play_v3	e	vimeo.com	functional	Vimeo			ocd	b12b1e25-6dd2-4a46-9877-a1fc9fa379ac
cookie-agreed	e		strictly-necessary	site consent state		first	autoconsent	
cookie-allow-tracking	e		strictly-necessary	site consent state		first	autoconsent	
cookie-consent	e		strictly-necessary	site consent state		first	autoconsent	
cookie-consent-1	e		strictly-necessary	site consent state		first	autoconsent	
cookie-consent-io	e		functional	CookieConsent.io			ocd	cf563c2f-115b-43c1-82cd-93030ef4fe6c
cookie-consent-io-gdpr	e		functional	CookieConsent.io			ocd	c2b375c6-534f-4237-8cd1-b2a0d88936be
cookie-consent-io-timestamp	p		functional	CookieConsent.io			ocd	7ca640be-cf2f-41fe-9290-58813a1f28aa
cookie-pref	e		strictly-necessary	site consent state		first	autoconsent	
cookie.policy.banner.eu	e	linkedin.com	functional	LinkedIn			ocd	dc6195f5-1cf2-43c1-b585-93696d641fc1
cookie.policy.banner.nl	e	linkedin.com	functional	LinkedIn			ocd	c31a65b4-61ec-4b86-8159-a6fe827f6ce2
cookieConsent	e		strictly-necessary	site consent state		first	autoconsent	
cookieJartestCookie	e	outbrain.com	marketing	Outbrain			ocd	694c598d-0740-468e-80da-6b48423fc2cc
cookiePreferences	e		functional	Google Tag Manager	Google		ocd	256c0fe2-d881-11e9-8a34-2a2ae2dbcce4
cookieSettingVerified	e		functional	Salesforce			ocd	c6e040a4-40f9-4130-8257-b7c50c7fa758
cookie_banner	e		strictly-necessary	site consent state		first	autoconsent	
cookie_consent	e		strictly-necessary	site consent state		first	autoconsent	
cookie_consent_essential	e		strictly-necessary	site consent state		first	autoconsent	
cookie_consent_marketing	e		strictly-necessary	site consent state		first	autoconsent	
cookie_notice_accepted	e		functional	Digital Factory			ocd	dabd937b-0702-464c-a9c7-945b8436a760
cookie_notice_accepted	e		strictly-necessary	Cookie Notice (Hu-manity	site operator	first	cur	
cookie_permission_granted	e		strictly-necessary	site consent state		first	autoconsent	
cookie_preferences	e		strictly-necessary	site consent state		first	autoconsent	
cookie_prefs	e		strictly-necessary	site consent state		first	autoconsent	
cookieconsent_level	e		functional	Maxlead			ocd	b735da18-68f1-4dd4-95d4-ee1e29f1d37f
cookieconsent_page	e		functional	Osano			ocd	aadb0ab5-91b6-4a3c-9d4c-de18ef2ad10c
cookieconsent_seen	e		functional	Maxlead			ocd	551c9acd-8d52-4808-bf2c-88acc840c091
cookieconsent_status	e		functional	Osano			ocd	c9539310-80c6-474c-b025-9e5a866ef61c
cookieconsent_system	e		functional	Maxlead			ocd	87a6c581-24b5-4d1b-bf99-c0e493364625
cookieconsent_variant	e		functional	Maxlead			ocd	24daac45-6c94-4c77-a972-66a9e5248413
cookiefirst-consent	e		functional	Cookie First			ocd	2b4d8482-2843-44c4-b504-ceeb7dabd486
cookiefirst-consent	e		strictly-necessary	CookieFirst		first	cur	
cookiefirst-id	e		functional	CookieFirst		first	cur	
cookiehub	e		strictly-necessary	site consent state		first	autoconsent	
cookiejs_preferences	e		strictly-necessary	site consent state		first	autoconsent	
cookielawinfo-checkbox-advertisement	e		functional	Cookie Law Info	CookieYes		ocd	0d82345b-adae-4451-9060-cb8df0f096cd
cookielawinfo-checkbox-analytics	e		functional	Cookie Law Info	CookieYes		ocd	7d291bd7-8818-4546-aca2-92fb9f8fd76f
cookielawinfo-checkbox-functional	e		functional	Cookie Law Info	CookieYes		ocd	7d55231f-d9ef-4bf6-947d-a58b9153a674
cookielawinfo-checkbox-marketing	e		functional	Cookie Law Info	CookieYes		ocd	f0e1bdde-56ac-47d1-82c3-1d8e31a1a2f8
cookielawinfo-checkbox-necessary	e		functional	Cookie Law Info	CookieYes		ocd	e96d0649-a068-4658-99ee-8c368708aafc
cookielawinfo-checkbox-non-necessary	e		functional	Cookie Law Info	CookieYes		ocd	2ef4d34b-f43a-4173-827a-dc95958191c4
cookielawinfo-checkbox-others	e		functional	Cookie Law Info	CookieYes		ocd	dc00751c-4f94-4ac7-9a3f-3e340abc33e5
cookielawinfo-checkbox-performance	e		functional	Cookie Law Info	CookieYes		ocd	ade1c678-a6e2-422c-b9c2-4628a85fa2c7
cookielawinfo-checkbox-preferences	e		functional	Cookie Law Info	CookieYes		ocd	ae353d88-c16e-4175-9f1a-d1264190ef79
cookies-analytics	e		functional	Enzuzo			ocd	a1b2c3d4-e5f6-4789-a012-b3c4d5e6f789
cookies-functional	e		functional	Enzuzo			ocd	b2c3d4e5-f6a7-4890-b123-c4d5e6f7a890
cookies-marketing	e		functional	Enzuzo			ocd	c3d4e5f6-a7b8-4901-c234-d5e6f7a8b901
cookies-preferences	e		functional	Enzuzo			ocd	d4e5f6a7-b8c9-4012-d345-e6f7a8b9c012
cookies-state	e		strictly-necessary	site consent state		first	autoconsent	
cookiesPreferences	e		strictly-necessary	site consent state		first	autoconsent	
cookies_accepted	e	developers.google.com	marketing	Google			ocd	6e2b569d-c5ea-449a-8db0-db5e04378247
cookies_rejected	e		strictly-necessary	site consent state		first	autoconsent	
cookieyes-advertisement	e		functional	CookieYes			ocd	06a32d18-dcb5-4ee3-9778-372ee3094b34
cookieyes-analytics	e		functional	CookieYes			ocd	4a071a02-e5b3-4eed-9f5b-1dfe88442766
cookieyes-consent	e		functional	CookieYes			ocd	f9af33cc-8046-4e64-8b4d-696e1f27c436
cookieyes-consent	e		strictly-necessary	CookieYes		first	cur	
cookieyes-functional	e		functional	CookieYes			ocd	f312e19f-8a34-492c-9f2d-29912bcf4d00
cookieyes-necessary	e		functional	CookieYes			ocd	99e4fb46-e03c-4d21-95c0-16dbac428625
cookieyes-performance	e		functional	CookieYes			ocd	94b9233a-708c-4150-a6e3-29528e8a4d9b
cookieyesID	e		functional	CookieYes			ocd	94635645-19f9-475f-9d45-700a5ff4e8f4
cookieyes_privacy_policy_generator_session	e		functional	CookieYes			ocd	c0c00b97-9674-4272-812f-d9b26a928468
cookieyes_session	e		functional	CookieYes			ocd	10551aa7-06ac-41cc-8b0d-639d249bb124
cordovaVersion	e		functional	Salesforce			ocd	a7c33fb6-8a65-4652-ab2a-5888e416b577
cqcid	e		functional	Salesforce			ocd	c18b6e20-2393-4494-9c0d-17334bacacc4
cref	e	quantserve.com	marketing	Quantcast			ocd	08aa2152-aac5-48f4-add2-a57ac41ae5cc
crisp-client/	p		functional	Crisp	Crisp IM SAS		ocd	c7d8e9f0-0008-4567-890a-000000000008
criteo	e	outbrain.com	marketing	Outbrain			ocd	aa525714-6b3d-42f8-9160-8eaa01c55ec3
cs	e	gumgum.com	marketing	GumGum			ocd	c422ae67-23a3-4f71-862d-70e0159f55ea
csfq	e	smartadserver.com	marketing	Smartadserver	Equativ.com		ocd	a7fa8fbb-d8ff-40c9-a5b2-77a7f04a1823
csm	e	facebook.com	marketing	Facebook		third	ocd	256c72f2-d881-11e9-8a34-2a2ae2dbcce4
csm-hit	e	amazon.com	analytics	Amazon		first	cur	
csrf-canary	e	trustpilot.com	strictly-necessary	Trustpilot			ocd	7c8d9e1c-a598-4dd0-8eb4-ab6ba3fb716b
csrf_same_site	e	twitter.com	strictly-necessary	X			ocd	08e4dd71-f1af-4ebd-b39e-41d06e46913c
csrf_same_site_set	e	twitter.com	strictly-necessary	X			ocd	792739e2-2e87-4270-8fa9-32abd418aac1
csssid	e		functional	Salesforce			ocd	57f74164-13f6-4521-9c5f-c9372e26c4d9
csssid_Client	e		functional	Salesforce			ocd	79fa34ed-33e6-4e5f-bfe0-a6d7b40fe6d7
csync	e	smartadserver.com	marketing	Smartadserver	Equativ.com		ocd	e1d06d71-3a5c-4a20-9808-38bb0bd35862
ct-ultimate-gdpr-cookie	e		strictly-necessary	site consent state		first	autoconsent	
ct0	e	twitter.com	marketing	X		third	ocd	e4c4bc7f-a0ef-45f5-aa79-4a048cb5353e
ct_	p		functional	CleanTalk			ocd	08033488-3d20-4133-8c21-6648d3f6492c
ct_check_js	e		functional	CleanTalk			ocd	a609b934-85d8-4c68-82a0-0949e311fdf3
ct_fkp_timestamp	e		functional	CleanTalk			ocd	679900ac-77d5-4dec-adea-03b7e8042c02
ct_has_scrolled	e		functional	CleanTalk			ocd	bb02b79a-090a-433a-9347-70192b32f5d6
ct_pointer_data	e		functional	CleanTalk			ocd	fef393d2-228a-439d-a9b1-e56b9c11cd2f
ct_ps_timestamp	e		functional	CleanTalk			ocd	087cfd00-0eb6-45ff-9d21-9687b5f8e83a
ct_sfw_	e		functional	CleanTalk			ocd	2c27dcea-3fff-4a11-b65a-8fe7b200e316
ct_timezone	e		functional	CleanTalk			ocd	af91d1f3-3211-4630-aadf-727cda0842a8
ctc_rejected	e		strictly-necessary	site consent state		first	autoconsent	
ctkgen	e		analytics	Indeed			ocd	3396e275-3c40-4d7e-8cfa-296449b3b126
customer_account_locale	e	shopify.com	functional	Shopify	Shopify.com		ocd	27e9ecb1-599c-43a1-b0c6-06077e110d59
customer_account_new_login	e	shopify.com	functional	Shopify	Shopify.com		ocd	8eda59fc-ed15-4d90-b3e5-218b569fbcab
customer_account_preview	e	shopify.com	functional	Shopify	Shopify.com		ocd	52b2c26d-4fd7-4fb1-b336-f3c961374b06
customer_payment_method	e	shopify.com	functional	Shopify	Shopify.com		ocd	122d9f7d-7770-4564-acf9-27900fef1375
customer_shop_pay_agreement	e	shopify.com	functional	Shopify	Shopify.com		ocd	aeb185be-8020-4b4f-92b9-1891ca02df6e
cwr_s	e		analytics	CloudWatch RUM	Amazon Web Services	first	cur	
cwr_u	e		analytics	CloudWatch RUM	Amazon Web Services	first	cur	
d	e	quantserve.com	marketing	Quantcast			ocd	bd6d0025-a221-42f0-9251-4aafce935a13
data-	p	contextual.media.net	marketing	Media.net			ocd	1235209c-1a08-4ad1-9620-4bc4524c74f3
datagrail_consent	e		strictly-necessary	site consent state		first	autoconsent	
datatricsDebugger	e		marketing	Datatrics			ocd	a6b6adb1-fb5f-4cbe-a651-5927c94fdc14
datatrics_customData	e		marketing	Datatrics			ocd	33a6f48c-b796-43f5-a083-dc093d0d0db0
datatrics_optin	e		marketing	Datatrics			ocd	62cae092-29cc-4dd2-a326-3e19a984df6d
datr	e	facebook.com	marketing	Facebook		third	ocd	256c7612-d881-11e9-8a34-2a2ae2dbcce4
dbln	e	facebook.com	marketing	Facebook		third	ocd	256c68fc-d881-11e9-8a34-2a2ae2dbcce4
dc	e	betweendigital.com	marketing	BetweenDigital			ocd	541bdd26-eddf-4f5b-ac6a-1effd709362b
dc	e	t.tailtarget.com	functional	Tailtarget	Totvs		ocd	49615b53-95cd-4ce3-a6ea-d31d36669a04
ddid	e	facebook.com	marketing	Facebook		third	ocd	256c7db0-d881-11e9-8a34-2a2ae2dbcce4
demdex	e	demdex.net	marketing	Adobe Audience Manager	Adobe	third	ocd	256c3dc8-d881-11e9-8a34-2a2ae2dbcce4
denial-client-ip	e	linkedin.com	functional	LinkedIn			ocd	47b94e9f-c30c-400f-a645-a237b59048f5
denial-reason-code	e	linkedin.com	functional	LinkedIn			ocd	f3a68b2c-6d78-42ae-96f0-ed817fbb7b17
deuxesse_uxid	e	twiago.com	marketing	Twiago			ocd	c0cec77b-d258-4ee2-a301-23b2a089e129
devOverrideCsrfToken	e		strictly-necessary	Salesforce			ocd	34f6c6b4-8568-4221-8ed4-7265b88a81c8
devicePixelRatio	e		functional	WordPress			ocd	4efc23b3-b799-4e13-8b25-c1445ca85b9f
device_id	e	embed.twitch.tv	functional	Twitch			ocd	35e705a3-c8ef-4458-b4a4-23959fb3033c
dextp	e		marketing	Adobe Audience Manager	Adobe		ocd	256c3efe-d881-11e9-8a34-2a2ae2dbcce4
df_ts	e	linkedin.com	analytics	LinkedIn			ocd	2bdfc8fa-6955-4b81-a933-3ad184278867
dgzsdl08v4	e	bounceexchange.com	marketing	Bouncex	Wunderkind		ocd	af7f68a5-3bf6-4866-aab4-557de24d505c
dicbo_id	e		marketing	Outbrain			ocd	7bf2c3db-4dfe-4a66-acac-877ed851f451
did	e		functional	Auth0			ocd	aadcb4df-9608-4786-9378-2adf3260b416
did_compat	e		functional	Auth0			ocd	355267fd-75ad-400f-b58e-cf670babd5fb
didomi_token	e		functional	Didomi			ocd	f13338a6-f4d9-4024-864c-c2291463e2bc
digitalAudience	e	digitalaudience.io	marketing	Digital Audience			ocd	d26e6f52-4f43-11eb-ae93-0242ac130002
disco	e		functional	Salesforce			ocd	00396982-e60c-4713-aa0c-c00ade38ff8d
discount_code	e	shopify.com	functional	Shopify	Shopify.com		ocd	596e690c-c0d3-473c-bcc3-a6b82ce5c887
disney_cc	e		strictly-necessary	site consent state		first	autoconsent	
django_language	e		functional	Django			ocd	b37e458d-66fe-4e5d-bc02-1fe1810ebdc5
dji_consentmanager	e		strictly-necessary	site consent state		first	autoconsent	
dm-euconsent-v2	e		strictly-necessary	site consent state		first	autoconsent	
dm_last_page_view	e		analytics	Duda			ocd	765f75c1-d8aa-4b33-aa0f-ff53419b21c6
dm_last_visit	e		analytics	Duda			ocd	25ba04a0-b7d4-4741-862c-393259bfa9de
dm_this_page_view	e		analytics	Duda			ocd	22989a7b-59f6-4543-b4d1-9fdd4de1e479
dm_timezone_offset	e		analytics	Duda			ocd	991be3c0-3f82-49b0-8dee-0931991fc6cd
dm_total_visits	e		analytics	Duda			ocd	33b7eabc-0cbd-4ef3-a5ef-96bc500113d1
dnt	e	twitter.com	marketing	X			ocd	97378e1f-bb7c-4eb3-a5ac-c69892eddb77
done_redirects	p	onaudience.com	marketing	OnAudience			ocd	7daf0dc2-cd75-4804-8180-3141b17fac8d
dotcom_user	e	github.com	functional	GitHub			ocd	20cfba6b-e334-4768-8f22-cb9f85605dbc
dpm	e		marketing	Adobe Audience Manager	Adobe		ocd	d3310445-3289-4ae1-8086-4ca24f95c18a
drift_	p		functional	Drift	Drift.com		ocd	c7d8e9f0-0009-4567-890a-000000000009
ds_user_id	e	instagram.com	marketing	Instagram	Meta		ocd	43a54857-f48c-4ce5-b3f7-d9ae215a1e3c
dsps:	p	px.powerlinks.com	marketing	PowerLinks Media Limited			ocd	16c7e05b-b046-4342-8157-d49b053a1a83
dst	e		marketing	Adobe Audience Manager	Adobe		ocd	256c4034-d881-11e9-8a34-2a2ae2dbcce4
dt	e	udmserve.net	marketing	Underdog Media			ocd	5900c207-b897-49b2-a7d4-1154e52f4999
dtCookie	p		analytics	Dynatrace			ocd	a044c987-0b3a-41e3-9ede-13d2dc1829c0
dtDisabled	e		analytics	Dynatrace			ocd	21a22fd7-cb31-4371-a4ba-47a4dd46cf63
dtLatC	p		analytics	Dynatrace			ocd	dfc3c3d7-d314-42b0-9e98-ed4ac9b370d2
dtPC	p		analytics	Dynatrace			ocd	4a89af4a-84f6-45b5-b67c-88541699e47f
dtSa	e		analytics	Dynatrace			ocd	470cffe2-d07c-4149-9c93-f9dbb2ae9df9
dtValidationCookie	e		analytics	Dynatrace			ocd	0af45812-4ee6-4734-b980-5ce475073d5a
dtm_gdpr_delete	e	dotomi.com	marketing	Dotomi	Epsilon		ocd	fb164d06-1f5b-48c3-98d7-63015143c84b
dtm_gpc_optout	e	dotomi.com	marketing	Dotomi	Epsilon		ocd	d630cb66-fd17-4605-bfa3-f9e1774082f6
dtm_tcdata	e		marketing	Dotomi	Epsilon		ocd	dcf3c5b1-4286-4902-bff4-a1c3ed5cb138
dtm_tcdata_exp	e		marketing	Dotomi	Epsilon		ocd	4274d60f-2c4c-4d3b-80dd-1f06e1e98144
dtm_token	e		marketing	Dotomi	Epsilon		ocd	448cad41-e1c9-46fc-8392-056606d44fb6
dtm_token_exp	e		marketing	Dotomi	Epsilon		ocd	46bc00d3-bc40-4abc-8fc3-28fc95cd4133
dtm_token_sc	e		marketing	Dotomi	Epsilon		ocd	08188e83-686a-4b45-9829-fc7f783afc39
dtm_user_id	e		marketing	Dotomi	Epsilon		ocd	1316fcd9-7db0-4d06-a6a3-3ef6cc436f92
dtm_user_id_sc	e		marketing	Dotomi	Epsilon		ocd	096de7fa-333c-4f87-94c2-552b2f86d565
duid_update_time	e	bidence.net	marketing	Bidence			ocd	cc42aa30-1ff9-4b99-bddf-d0e71151a965
dy_fs_page	e		functional	Dynamic Yield			ocd	8e0efa35-9c3b-44fe-bb65-611e931b6a40
dynamic_checkout_shown_on_cart	e	shopify.com	functional	Shopify	Shopify.com		ocd	2f6b4c68-ae87-4ba1-804d-85d97e55ba1d
dyncdn	e	smartadserver.com	functional	Smartadserver	Equativ.com		ocd	778744f0-b143-408b-a4cb-c6afcaad89fb
easysize_button_loaded_for_user	e		functional	Easysize.me			ocd	2f0c29b4-3112-428e-aac2-d49c86f79fac
edgebucket	e	reddit.com	marketing	Reddit			ocd	e59b49e5-6bec-4c0e-9a3b-d69fc55d7e13
edp_cookie_agree	e		strictly-necessary	site consent state		first	autoconsent	
edsid	e	mercadolibre.com	marketing	MercadoLibre			ocd	dd35612e-2242-4f99-8777-769c055984e1
enable-compact-scene-listing	e	twitch.tv	functional	Twitch			ocd	9b49ae3a-da8c-40ac-bcc7-6e50de1ee29f
enforce_policy	e	paypal.com	functional	PayPal			ocd	c0111f57-d0ef-418d-b8df-a7036be01cf0
enterprise_trial_redirect_to	e		functional	GitHub			ocd	8ad6a3fa-2a51-49cd-84ad-672e72353bbb
ep	e	xplosion.de	marketing	Emetric			ocd	faed0348-d26e-44c1-b482-85c0efe3792a
ep201	e		functional	Wufoo	SurveyMonkey		ocd	bc577c2e-90bd-4391-b64a-cf35ea1ee9eb
ep202	e		functional	Wufoo	SurveyMonkey		ocd	a43462b7-05a2-4569-b29b-9b590be52946
escaparium_cookie_consent_decided	e		strictly-necessary	site consent state		first	autoconsent	
esctx	e	microsoft.com	functional	Azure / Microsoft	Microsoft	third	ocd	e2740aa9-302f-48f4-8da4-adc87a648d84
esctx-	p	login.microsoftonline.com	functional	Microsoft			ocd	01902673-8069-4bc6-8904-b9f2ce3c54e4
euCookie	e		strictly-necessary	site consent state		first	autoconsent	
eu_cn	e	twitter.com	marketing	X			ocd	1c4c68b4-7927-4bd4-ac94-4dc7db3b1a5d
eu_cookie	e		strictly-necessary	site consent state		first	autoconsent	
euconsent	e	faktor.io	marketing	LiveRamp			ocd	f2856634-3da6-4b8d-a671-d057c0964724
euconsent	p		functional	ShareThis			ocd	7da07b97-f381-4af9-bce6-fa6f5af03b93
euconsent-v2	e		functional	Didomi			ocd	3f10ddbd-56c6-4179-bd46-540c188b56c2
euconsent-v2	e		functional	PrivacyPillar			ocd	2bbba96a-7732-45e8-bbd6-4edaa69ecbe5
euconsent-v2	e		strictly-necessary	IAB TCF CMP		first	cur	
eupubconsent-v2	e		strictly-necessary	OneTrust		first	cur	
europe	e		marketing	Outbrain			ocd	bb72e585-0930-476a-933b-1bfc70c39c5d
ev_sync_ax	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	519c9841-b2fe-4563-a9db-b5f924096811
ev_sync_bk	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	f8bcf9b6-49e1-4d16-825d-780056141185
ev_sync_dd	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	2d8b482b-98e2-4110-b0ba-22c464bc668d
ev_sync_fs	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	d031b4a4-b995-491a-ade8-0ee4a6f39527
ev_sync_ix	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	d6fb85b9-3c38-402f-9a1f-5ff3fb2e5cf0
ev_sync_nx	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	11aae5ad-01a0-4dec-be9c-bbd69d00fe85
ev_sync_ox	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	7ac34e34-3c12-4498-98ed-ed5ed6c86dc7
ev_sync_pm	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	460e6ee4-93fd-4116-945a-79ea488a93c8
ev_sync_rc	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	f7c52e43-81f6-4ebe-bf6e-07a3b9067621
ev_sync_tm	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	8f268495-ba09-40ce-82d8-8239bea929f1
ev_sync_yh	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	28b47f23-bd3a-468a-a470-7e393eecc61c
ev_tm	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	c41c6369-3106-4971-8e4b-5bff6410d46d
everest_g_v2	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	cc6526ca-ffba-11e9-8d71-362b9e155667
everest_session_v2	e	everesttech.net	marketing	Adobe Advertising	Adobe		ocd	53500d03-07fb-42e6-8b1d-e4927a08a4d2
excludecalltracking	e		functional	Adcalls			ocd	23826587-f85a-4cb9-bcf6-fcad9eee8289
expid_	p	salesforce.com	marketing	Salesforce			ocd	5203bb4f-8af4-45d6-8c3b-ecbbe7145ba5
external_no_cache	e		functional	Magento	Adobe		ocd	1ce46e4a-1754-4d20-a201-e586ffd2a691
external_referer	e	twitter.com	marketing	X			ocd	c747dd6b-8d77-424e-a864-a945ce86fe9a
ez-consent-tcf	e		strictly-necessary	site consent state		first	autoconsent	
ezds	e		functional	Ezoic			ocd	35453d6d-fa6b-41bc-9833-c4908d16e2ec
ezoab_	p		functional	Ezoic			ocd	1112516a-bea3-4609-af84-4c4f662e6666
ezoadgid_	p		analytics	Ezoic			ocd	1224fcf2-4505-467a-a016-3fe73d849f5e
ezoawesome_	p		functional	Ezoic			ocd	de37c24d-9cd3-4391-8c1f-07adf40995fc
ezohw	e		functional	Ezoic			ocd	817a944e-aa90-4982-b644-7a9a19c418fc
ezopvc_	p		analytics	Ezoic			ocd	2f2c60c3-ba02-497d-a074-da5210ea6467
ezoref_	p		analytics	Ezoic			ocd	400735cd-0509-422d-ba7e-e6b95b638569
ezostid_	p		functional	Ezoic			ocd	0b8b57bf-86a5-4852-bb78-91e15ed0e937
ezosuibasgeneris-1	e		marketing	Ezoic			ocd	33621a78-b7a4-47ab-9109-11dc40cc1d06
ezosuigeneris	p		marketing	Ezoic			ocd	15770852-e118-40b3-a0ab-05ccc77a2654
ezouid_	p		analytics	Ezoic			ocd	e3e913aa-ef32-49f0-b15f-36528a94b466
ezovid_	p		analytics	Ezoic			ocd	eaccb8bb-c1df-4e00-895b-ba526c55e6b9
ezovuuid_	p		analytics	Ezoic			ocd	56680d89-9eaa-4ef8-bac2-15ef6ee1cca4
ezovuuidtime_	p		analytics	Ezoic			ocd	fb71bc38-7fdb-4478-83e2-bd50f40bbb2a
ezux_et_	p		analytics	Ezoic			ocd	0ce57859-5e88-415d-93b9-91d5d2985e2a
ezux_ifep_	p		analytics	Ezoic			ocd	a41d1bac-279c-49d6-974b-5d1dba959c07
ezux_lpl_	p		analytics	Ezoic			ocd	3b9d1fba-5ad1-4978-a48b-4c565fdb1c82
ezux_tos_	p		analytics	Ezoic			ocd	a5c98607-22d4-4428-a67a-fa7c5ab3144a
f5_cspm	e	simage2.pubmatic.com	analytics	PubMatic	Pubmatic		ocd	89fcf954-ff19-49f6-aedb-880a42d7a95a
f_token	e	linkedin.com	functional	LinkedIn			ocd	bc501153-d371-44c7-b3f6-b2a5488de212
fastCMP-	e		strictly-necessary	site consent state		first	autoconsent	
fastclick	e	fastclick.net	functional	Fastclick	Epsilon		ocd	444b42ee-0cd4-489d-bc70-17b3a6411872
fbm_	p	instagram.com	marketing	Instagram	Meta		ocd	a9725896-5643-4551-bfd6-ea7fc1786235
fcookie	e	linkedin.com	functional	LinkedIn			ocd	8fc60781-d155-49b7-b37d-87a49b9ad1fc
fe_typo_user	e		functional	TYPO3			ocd	ec6ef7c0-d3a7-46dc-9859-0b97b7a341c9
fedops.logger.sessionId	e		functional	Wix.com			ocd	ad4e0c1f-e2ac-432e-8f9e-cbc8ca5ec997
feed-sort	e	linkedin.com	functional	LinkedIn			ocd	d9e296c5-815f-49c2-bb21-1856e1c17261
fid	e		analytics	Adobe Analytics	Adobe		ocd	34ec510b-b257-4c77-80f0-660b068a30f7
fileTreeExpanded	e		functional	GitHub			ocd	08f46536-4ba5-4319-8cf7-71039636bd9d
first_snapshot_url	e	crazyegg.com	functional	Crazy Egg			ocd	14f9bb09-3ad4-4768-b8eb-2ef931f04998
fl_inst	e	creative-serving.com	marketing	Platform161		third	ocd	256c8d78-d881-11e9-8a34-2a2ae2dbcce4
fonts-loaded	e	funda.nl	functional	Funda			ocd	8f784c70-e387-4d9f-81fd-49238a1cdc15
force-proxy-stream	e	salesforce.com	functional	Salesforce			ocd	a45dae5d-3900-45da-b0e2-be11e5a23bf0
force-stream	e	salesforce.com	functional	Salesforce			ocd	15133ca1-cd72-4b0a-ba06-6a2a9b64fff1
form_key	e		strictly-necessary	Magento	Adobe		ocd	681f241d-b8e4-4963-b6af-6da47011f8e5
fpc	e	microsoft.com	functional	Azure / Microsoft	Microsoft	third	ocd	d9a536e7-ec2f-45a1-bc57-44116eea5eba
fpestid	e		functional	ShareThis			ocd	603897c3-481c-4bd8-b078-be83b507cf80
fr	e	facebook.com	marketing	Facebook		third	ocd	256c787e-d881-11e9-8a34-2a2ae2dbcce4
frontend	e		functional	Magento	Adobe		ocd	ea02f0e9-d66b-4db5-8076-04bf103b261e
fs-cc	e		strictly-necessary	site consent state		first	autoconsent	
ftid	e	mercadolibre.com	marketing	MercadoLibre			ocd	ed7d4443-0dcc-4e0b-a1f1-21d1bfdad51d
g	e	creativecdn.com	marketing	CreativeCDN	RTB House		ocd	4d78a605-8c8c-45b7-b634-e302f2de71b9
gTalkCollapsed	e		functional	Salesforce			ocd	83305efa-1493-4f8c-8c74-a50780a0927b
g_enabled_idps	e	accounts.google.com	functional	Google			ocd	8e6c0c88-bf65-438e-9422-54c1623b9d0b
gac	e		marketing	Google			ocd	a248e499-5297-4f83-abbf-d8e7a821f621
gac_	p		functional	SAP			ocd	7d239c9b-6f8b-478f-b190-f636fe4e409f
gcbcl	e		strictly-necessary	site consent state		first	autoconsent	
gckp	e		marketing	Piano			ocd	e16fb1b4-043d-47b0-80ce-dc383ff3ad9f
gcl	e		marketing	Google			ocd	0610ebea-5103-4541-8afd-ae0df06c58fb
gdpr	e	id5-sync.com	functional	ID5			ocd	d9a88445-80df-4409-9619-ffe234f4ddca
gdprCookieData	e		strictly-necessary	site consent state		first	autoconsent	
gdpr__	e		strictly-necessary	site consent state		first	autoconsent	
gdpr_status	e	contextual.media.net	marketing	Media.net			ocd	b18feab1-af09-4d97-a029-624fde9bd13c
ghcc	e	github.com	functional	GitHub			ocd	9d65865c-cf7e-4dd1-90b9-b3ce27b269fe
gid	e	smartadserver.com	marketing	Smartadserver	Equativ.com		ocd	51dc1bbc-309d-4137-b43b-b1e0b67716a0
gig3pc	e		functional	SAP			ocd	4019c5e9-5e6a-454e-88da-05b144106528
gig3pctest	e		functional	SAP			ocd	4a797757-4930-4abf-8931-cd393b6f2935
gig_bootstrap_	p	gigya.com	marketing	SAP			ocd	037dab0f-22ad-4b3a-b69c-c470109d4394
gig_canary	e		functional	SAP			ocd	e8b6341a-0cbe-4370-9b99-e4ffef964bac
gig_canary_3	p		functional	SAP			ocd	190996a9-54de-4987-beb8-1b1ec2bb007c
gig_canary_ver	p		functional	SAP			ocd	79931c18-a413-4030-bfcb-8ca6ea32d0fc
gig_hasGmid	e	gigya.com	marketing	SAP			ocd	af5fdc24-361a-420e-ab71-f807100caa32
gig_last_ver_	p		functional	SAP			ocd	b19f055e-5d9f-4051-8ed2-1c075742edf9
gig_loginToken_	p	gigya.com	functional	SAP			ocd	544a3e12-8486-49ee-938a-bbc2774821f2
gig_toggles	e		functional	SAP			ocd	e19d81c7-108e-4675-825f-75757be2029b
gist_oauth_csrf	e	github.com	strictly-necessary	GitHub			ocd	eed9ad8d-7ed2-49aa-8fbb-50cab39fde27
gist_user_session	e		functional	GitHub			ocd	cbf75633-e82a-4a05-925b-4fc968e36322
glnk	e		functional	SAP			ocd	26b766fb-eea4-4818-99c7-047330dc171b
glt_	p		functional	SAP			ocd	46d5942a-b281-4dc2-91da-dcdf6697bac5
gltexp_	p		functional	SAP			ocd	e65e60d8-15b2-46f9-9bc9-e099c1b8d117
gmid	e		marketing	SAP			ocd	241b8e2a-7300-43fc-83ce-f791031eb201
gpp	e		functional	ID5			ocd	89c83c41-018d-40d8-b20a-e59116440143
gravitoData	e		strictly-necessary	site consent state		first	autoconsent	
groups	e		strictly-necessary	site consent state		first	autoconsent	
gst	e		functional	SAP			ocd	5e3964c6-fd88-4a38-811c-6c2274e44923
gt	e	twitter.com	marketing	X		third	ocd	d26e6386-4f43-11eb-ae93-0242ac130002
guest-view	e		functional	Magento	Adobe		ocd	6ace7772-0576-4a56-b17a-bce66edf805c
guest_id	e	twitter.com	marketing	X		third	ocd	256cc7a2-d881-11e9-8a34-2a2ae2dbcce4
guest_id_ads	e	twitter.com	marketing	X		third	ocd	8c80295d-6711-40a3-b4b1-299099339ce7
guest_id_marketing	e	twitter.com	marketing	X		third	ocd	ca0f3300-e7ff-4cff-8728-cb77a8299c5c
guest_uuid_essential_	p		functional	Salesforce			ocd	8de81f52-824a-4ffa-9950-a526c78e7410
hasGmid	e	gigya.com	marketing	SAP			ocd	5318a29f-81c0-4ec7-ab9d-f0708a487bd3
has_js	e		functional	Drupal CMS			ocd	d26e763c-4f43-11eb-ae93-0242ac130002
has_recent_activity	e		functional	GitHub			ocd	1d6181ab-3786-4d50-a1b2-d8554c0e92f1
hash	e	getblue.io	marketing	Blue			ocd	37e1c3c6-67fc-4f2c-bc17-c9f6875759fb
help_center_data	e		functional	Zendesk			ocd	4011b451-9338-4666-a214-eba6c2382819
hideCookieBanner	e		strictly-necessary	site consent state		first	autoconsent	
hideDevelopmentTools	e		functional	Salesforce			ocd	77f61be0-58ae-4238-a10c-791b402cbd28
hideFilesWarningModal	e		functional	Salesforce			ocd	1846a061-da85-4c8f-b8eb-32fa3e759e3e
hideIdentityDialog	e		functional	Salesforce			ocd	6aa7252d-c78c-4550-ae1c-cc50fa7f4f32
hide_shopify_pay_for_checkout	e	shopify.com	functional	Shopify	Shopify.com		ocd	5a617fcc-285f-43d0-9392-8465cf419b41
hjViewportId	e		functional	Hotjar			ocd	de5544b6-398e-4053-abfc-8694eb2629c9
hj_visitor	e		analytics	Hotjar			ocd	de424da6-ebca-4b4e-9c8a-8f787e6d6be9
hs	e	wix.com	functional	Wix.com			ocd	afde4912-510e-4f52-ac39-f58977720637
hs-membership-csrf	e	hubspot.com	strictly-necessary	Hubspot	HubSpot		ocd	32f84cc2-4b28-4188-afef-61b717fa833a
hs-messages-hide-welcome-message	e	hubspot.com	functional	Hubspot	HubSpot		ocd	8d4aef75-5691-4ce1-8aa2-2c4bfc8b2ec8
hs-messages-is-open	e	hubspot.com	functional	Hubspot	HubSpot		ocd	525e102f-dc0d-40ee-9737-1759a85a5538
hs_ab_test	e	hubspot.com	functional	Hubspot	HubSpot		ocd	60ff1d1b-27ca-42e2-975b-cbed8128b2f3
hs_langswitcher_choice	e	hubspot.com	functional	Hubspot	HubSpot		ocd	7ebd789a-0a35-4ac1-b4fc-05ca2769822e
html-classes	e	funda.nl	functional	Funda			ocd	4ea6a00a-1b1f-49be-8825-1ba74e3b496c
hu-consent	e		functional	Hu-manity.co			ocd	36cfd585-d6b5-4181-8edc-c9fe1bd8a7d9
hubspotapi	e	hubspot.com	marketing	Hubspot	HubSpot		ocd	17141c3b-2579-43e6-adf9-30afac2c2144
hubspotapi-csrf	e	hubspot.com	strictly-necessary	Hubspot	HubSpot		ocd	5018c57b-f27a-43f2-a60c-0ef264eb10ac
hubspotapi-prefs	e	hubspot.com	functional	Hubspot	HubSpot		ocd	1b57e026-3773-4b7b-ab6b-a48ec464e19a
hubspotutk	e	hubspot.com	marketing	Hubspot	HubSpot		ocd	02865dba-5da8-46ec-b100-50c1b8a1e913
i	e		marketing	openx.net	OpenX		ocd	3b89dcd0-1da7-4382-8d20-a4c9eb614e00
i00	e	ioam.de	marketing	infOnline			ocd	796ce599-c7ae-44cf-8ab3-35e831be86fc
i18n-prefs	e	amazon.com	functional	Amazon		first	cur	
ick	e	facebook.com	marketing	Facebook		third	ocd	256c7176-d881-11e9-8a34-2a2ae2dbcce4
icu	e	adnxs.com	marketing	Xandr			ocd	fc9c767e-d1a1-4303-b29c-4a89630e4271
id5	e	id5-sync.com	marketing	ID5			ocd	cadac166-ff43-4094-b8a3-8da2699c4c78
id_adcloud	e		marketing	Adobe Advertising	Adobe		ocd	55d48120-ff9c-42b6-8a64-7dfe5b066ee1
id_ts	e	adscience.nl	marketing	Ortec			ocd	0b0472de-3ebb-46cb-85f3-b92a90954730
idccsrf	e	salesforce.com	strictly-necessary	Salesforce			ocd	2ba696af-536b-4900-98a0-0a6416eb2ea2
ideaToggle	e		functional	Salesforce			ocd	105189df-330d-4db1-8519-2696dd3e6014
identity-state	e	shopify.com	functional	Shopify	Shopify.com		ocd	db8a2848-8814-4873-b929-c772c180a749
identity-state-	p	shopify.com	functional	Shopify	Shopify.com		ocd	71952385-014e-4d6c-9ce5-642be5a41a84
identity_customer_account_number	e	shopify.com	functional	Shopify	Shopify.com		ocd	96bca650-4d60-491f-80a5-b798429ce072
idp	e	zeotap.com	marketing	Zeotap			ocd	1bdc0a8b-9942-48cf-b1d9-0022282f82da
idsync-bsw-uid-s	e	live.streamtheworld.com	marketing	StreamTheWorld			ocd	92469e1c-b2c6-4bd6-905a-c5f55fddd5bc
ig_cb	e	instagram.com	marketing	Instagram	Meta		ocd	6388d7b1-5c73-4d53-a796-e31141ad69c6
ig_did	e	instagram.com	marketing	Instagram	Meta		ocd	4ab0c431-6077-409d-8770-e4a0bbaf0c8e
igodigitalst_	p		marketing	Salesforce			ocd	ea186c76-752b-4834-bcfd-418a54c31e16
igodigitalstdomain	e		marketing	Salesforce			ocd	bfdb2bc8-650c-4cc9-bfde-79c2b25e33f6
igodigitaltc2	e		marketing	Salesforce			ocd	e702563e-f478-4eb7-9809-22e2215d83d7
improvedigital_uid	e	adhese.com	marketing	Adhese			ocd	339ae23a-48d9-4903-8ca0-b9465bafafe0
incap_ses_	p		functional	Imperva			ocd	90b292bb-8769-415e-ba03-c54142f838ed
initref	e	reddit.com	marketing	Reddit			ocd	94d0f8b5-66a2-48b6-91da-26533a1030e7
inst	e		functional	Salesforce			ocd	4a3c8234-e9b6-4f5f-bb2e-1943dfe3e95a
integration_type	e	linkedin.com	functional	LinkedIn			ocd	1e45bd71-017c-45df-9a55-fec342d4091b
interactionCount	e		strictly-necessary	site consent state		first	autoconsent	
intercom-device-id-	p		analytics	Intercom			ocd	cdbad186-7795-472b-b2a8-cea6e07441a2
intercom-id-	p		analytics	Intercom			ocd	a0394a57-4b02-4653-8b32-783f685a0e92
intercom-session-	p		analytics	Intercom			ocd	8d09a1ad-8e64-4fe7-b33c-018b0c082cbc
interstitial_page_reg_oauth_url	e	linkedin.com	analytics	LinkedIn			ocd	da2f8444-d1b6-4c64-8df4-df7d375392af
iotcontextsplashdisable	e		functional	Salesforce			ocd	768e1118-85d8-4ed9-a093-2cf4b2bc426a
ipc	e	pubmatic.com	functional	PubMatic	Pubmatic		ocd	67947227-f9d0-4bc5-9fb2-ad49e364bc92
isFirstSession	p		functional	Microsoft			ocd	3dda7f31-dc56-4294-b8db-9b905fe680ee
is_gdpr	e	yandex.ru	analytics	Yandex.Metrica	Yandex		ocd	01ceb4c7-9e06-4e29-91d9-eadf65d647d0
is_gdpr_b	e	yandex.ru	analytics	Yandex.Metrica	Yandex		ocd	08f918e5-27fe-4a03-b565-16b4f38a0e49
iu2g34bw	e		functional	Dynatrace			ocd	732ba915-e5c1-4e24-9d5a-a83cc8f14999
iutk	e	issuu.com	marketing	Issuu			ocd	39f70b32-0e46-4ed3-aa11-56ffbc075e85
ja_purity_ii_tpl	e		functional	JoomlArt			ocd	a8ccf81f-ff0c-400f-996f-6e4835c6360e
ja_purity_tpl	e		functional	JoomlArt			ocd	c7caa357-1fba-4cf8-af8f-7b83b9a3bebb
jasx_pool_id	e		analytics	Indeed			ocd	0b4227d4-2473-4ff5-9408-bf219843b6e3
jetpackState	e		functional	WordPress			ocd	9fe8465e-4f38-4200-99cd-ba9e61ba113f
jpp_math_pass	e		functional	WordPress			ocd	31253afe-60f0-4a90-9f46-d167b65786aa
jpxumaster	e	justpremium.com	marketing	justpremium.com	JustPremium		ocd	46949a58-d46d-4ae5-9a02-983a7ce8c9e4
jpxumatched	e	justpremium.com	marketing	justpremium.com	JustPremium		ocd	3d9b3c86-cf0e-4bc4-8159-1c2fd0289769
js_ver	e	facebook.com	marketing	Facebook		third	ocd	256c8170-d881-11e9-8a34-2a2ae2dbcce4
kcdob	e	microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256cbbf4-d881-11e9-8a34-2a2ae2dbcce4
kcrelid	e	microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256cbd2a-d881-11e9-8a34-2a2ae2dbcce4
kcru	e	microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256cbe56-d881-11e9-8a34-2a2ae2dbcce4
kdt	e	twitter.com	marketing	X			ocd	0aea63ec-0c4f-4673-8fe3-c16811fa0ebf
keep_alive	e	shopify.com	functional	Shopify	Shopify.com		ocd	31e2ff22-9dcc-4cb9-8b93-c8910f8ea9ac
ketch_consent	p		strictly-necessary	Ketch		first	cur	
khaos	e	rubiconproject.com	marketing	Magnite			ocd	300197c8-bb3a-44c5-aef6-a6d70c9014dc
khaos_p	e	rubiconproject.com	marketing	Magnite			ocd	15651995-d252-4161-9561-2669150d2c85
ki_r	e	shopify.com	analytics	Shopify	Shopify.com		ocd	4cc88769-7b2e-4cc2-acad-10321338f2a2
ki_s	e	qualaroo.com	marketing	Qualaroo			ocd	13af3659-80a8-4d4f-94ca-b8c5ec317cc9
ki_t	e	shopify.com	analytics	Shopify	Shopify.com		ocd	f1ce8887-198b-4102-9e61-404f0916aaff
ki_u	e	qualaroo.com	marketing	Qualaroo			ocd	a88a4a72-c943-41fd-a003-25d203248e5e
kj76fg4h	e		functional	Dynatrace			ocd	7af877a4-749c-48d3-ac6e-95711dbd11e8
klaro	e		strictly-necessary	Klaro	site operator	first	cur	
koitk	e	marketingautomation.services	marketing	Sharpspring	Constant Contact		ocd	004512f2-1641-4054-b4c5-61e0a7fc7e68
l34kn6no	e		functional	Dynatrace			ocd	b72924fb-0127-4472-8591-7d036449e6dc
l7_az	e	paypal.com	functional	PayPal			ocd	afb717f3-cdab-4513-b8f7-662a12769153
l_page	e	linkedin.com	analytics	LinkedIn			ocd	7c0cb836-620c-4079-a1ee-0c520bed18c7
lang	e	linkedin.com	functional	LinkedIn		third	ocd	d26e3d52-4f43-11eb-ae93-0242ac130002
lantern	e		marketing	Awin	29 days		ocd	4efff242-8a7b-4426-ad6e-8aabb3ba5b6d
laravel_session	e		functional	Laravel			ocd	492406bd-e296-41d0-8b42-16961a258b2d
last_visited_store	e		functional	Magento	Adobe		ocd	dd7685d1-5699-4c46-9fc1-32d31207f21b
lastlist	e		functional	Salesforce			ocd	d3883b8c-bbb5-4ad8-b63e-818d3ffd7422
lc-main	e	amazon.com	functional	Amazon		first	cur	
lc_	p		functional	LiveChat	LiveChat Inc		ocd	c7d8e9f0-0011-4567-890a-000000000011
lcsrc	e	smartadserver.com	marketing	Smartadserver	Equativ.com		ocd	b1157f8c-fdb8-4db9-b2e4-26610dee2281
lcsrd	e	smartadserver.com	marketing	Smartadserver	Equativ.com		ocd	92bd76ef-12bf-49fd-a75d-0baddc2a19c5
lhc_ldep	e		functional	Live helper chat			ocd	5e9b4471-ed60-4d76-80ef-a6e4c228c016
lhc_per	e		functional	Live helper chat			ocd	5c74cb39-99c5-441c-ab0a-adcbd3524d55
lhc_ses	e		functional	Live helper chat			ocd	b075d47a-d7ad-4a0d-aa27-a943385660e8
li_a	e	linkedin.com	functional	LinkedIn			ocd	24dc49e8-19cf-4f32-852e-f556d45ad98c
li_alerts	e	linkedin.com	functional	LinkedIn			ocd	3732a894-dc58-4315-95f8-c2ecbb6f70f2
li_apfcdc	e	linkedin.com	functional	LinkedIn			ocd	12b4adc5-c04d-4734-a2ce-094c7b3e38f1
li_cc	e	linkedin.com	analytics	LinkedIn			ocd	f2b973c2-1fdc-4fff-bb04-ea04c7c4f30e
li_cu	e	linkedin.com	functional	LinkedIn			ocd	1c1cffc3-b0fe-4fa3-8e4e-1b8f92f62083
li_ec	e	linkedin.com	functional	LinkedIn			ocd	a8405a5c-daa3-4031-87f2-589842b3a150
li_ep_auth_context	e	linkedin.com	functional	LinkedIn			ocd	a6e271d9-687a-409d-b707-4221a73dbd95
li_fat_id	e		functional	LinkedIn			ocd	b1ba9abe-9902-418b-ae40-7594f977d67b
li_feed_xray	e	linkedin.com	analytics	LinkedIn			ocd	2c2557e0-c0ab-41e3-9035-6a94ac6129a3
li_gc	e	linkedin.com	functional	LinkedIn		third	ocd	d26e4a7c-4f43-11eb-ae93-0242ac130002
li_giant	e		functional	LinkedIn			ocd	024f3a29-875c-4d2d-af0d-4df3a44a8b41
li_gp	e	linkedin.com	functional	LinkedIn			ocd	a65b8a0a-c3b5-4d33-bb09-e7b3e348dc28
li_gpc	e	linkedin.com	functional	LinkedIn			ocd	81c41695-b3e0-4acb-b23c-e9de1dd04f8d
li_mc	e	linkedin.com	functional	LinkedIn			ocd	8e14e455-1a4b-4c4d-8e96-10e5e939e3d5
li_oatml	e	linkedin.com	marketing	LinkedIn		third	ocd	8cd6fef5-7fc9-4df4-8eb1-bb1ff356596c
li_odapfcc	e	linkedin.com	functional	LinkedIn			ocd	d83446d2-f97e-44d5-a281-79035478f6e7
li_referer	e	linkedin.com	functional	LinkedIn			ocd	327a4ab8-f711-4a57-a27a-75152da16acc
li_rm	e	linkedin.com	functional	LinkedIn		third	ocd	d26e5396-4f43-11eb-ae93-0242ac130002
li_sugr	e		marketing	LinkedIn			ocd	ae06e8a9-ad4f-4bfa-96b9-0368a70528c0
li_theme	e	linkedin.com	functional	LinkedIn			ocd	dcdffc54-b2f9-4ee2-8697-b55075da639b
li_theme_set	e	linkedin.com	functional	LinkedIn			ocd	e23f6a7d-7614-4cd1-bced-91d4a01779e0
liap	e	linkedin.com	marketing	LinkedIn		third	ocd	2ffce5f8-6d1f-43f5-be99-698d7894ce64
lidc	e	linkedin.com	marketing	LinkedIn		third	ocd	1b1067dd-9003-40f8-a2d6-c6ac72bb6779
lidid	e	liadm.com	marketing	LiveIntent			ocd	07c371e2-d427-41d0-bccb-e3737d20178c
lihc_auth_	e	linkedin.com	functional	LinkedIn			ocd	c2e8e307-3f90-4709-8aee-a663d05d94cb
lil-lang	e	linkedin.com	functional	LinkedIn			ocd	179ece60-1030-4afe-8eff-fdd455468062
lissc	e	linkedin.com	marketing	LinkedIn		third	ocd	de9a3d96-7cc3-4f27-b1bd-682203dd7497
lists-state	e		functional	Plesk			ocd	b6f4d4c8-6318-41b0-bcde-a2b6169bd321
liveagent_invite_rejected_	e		functional	Salesforce			ocd	9ab4e8ef-7f4b-4a8d-a31e-df6978273d8d
liveagent_sid	e		functional	Salesforce			ocd	7dafdb7b-fa0f-4d9d-8f17-0b5c317aa18e
ljt_reader	e		marketing	Federated Media Publishing			ocd	9f2cccf1-9a5f-4108-9864-6c4f118ed1c8
ljtrtb	e	lijit.com	marketing	SOVRN			ocd	ba50ecb2-9df0-4175-bbf0-118902e4c876
lkqdid	e	lkqd.net	marketing	Verve			ocd	0ec54d07-ea01-4ce0-8f17-6b4d797e83c1
lkqdidts	e	lkqd.net	marketing	Verve			ocd	76eae0a2-e726-477c-8eb6-bd136fa7f33a
lloopch_loid	e		functional	Salesforce			ocd	882b5625-76b6-409a-8e90-8e6aa21b0c0a
lls-integration	e	linkedin.com	functional	LinkedIn			ocd	aebbbfd6-97c6-4545-9b16-a1a54043c2bb
lms_ads	e	linkedin.com	marketing	LinkedIn			ocd	cc6df0e9-2b60-4dc3-800e-de0d81183ca4
lms_analytics	e	linkedin.com	functional	LinkedIn			ocd	c2538158-5116-479e-9997-40e9fea13636
ln_or	e		analytics	LinkedIn			ocd	e27a162d-c15e-4b12-871e-a133c095aab1
local_storage_app_session_id	e	player.twitch.tv	functional	Twitch			ocd	9d43f248-7cdd-4aa3-8d63-58e09b8de80e
locale	e	facebook.com	marketing	Facebook		third	ocd	256c7f04-d881-11e9-8a34-2a2ae2dbcce4
locale_bar_accepted	e		functional	Shopify	Shopify.com		ocd	df4eda36-4b3a-476f-9ff2-b89b2efc990c
localization	e		functional	Shopify	Shopify.com		ocd	6ec7fa86-131b-4450-ab89-05647e569500
logglytrackings­ession	e		functional	Loggly	Solarwinds		ocd	37ef0bb9-7cf9-48f8-aa88-0b79f3716dd0
login	e		functional	Salesforce			ocd	be30759e-5396-4d9d-abfa-c08068b709c5
login_redirect	e		functional	Magento	Adobe		ocd	da6e6e44-b717-45df-b96a-2484f854268b
login_with_shop_finalize	e	shopify.com	functional	Shopify	Shopify.com		ocd	43d2f8d1-81f9-44b4-9676-20d6c18ff9f2
loginnotify_prevlogins	e	wikimedia.org	functional	Wikimedia	Wikipedia		ocd	e35f60f2-377f-417d-8082-53c0e8f84b28
lpubconsent	e		strictly-necessary	site consent state		first	autoconsent	
lss_bundle_viewer	e	linkedin.com	analytics	LinkedIn			ocd	95ac0270-0653-43ec-93ea-1f93860e51f8
lu	e	facebook.com	marketing	Facebook		third	ocd	256c606e-d881-11e9-8a34-2a2ae2dbcce4
lz_last_visit	e		functional	LiveZilla GmbH			ocd	4951c825-94b4-404e-bffd-1981fb6a8d5c
lz_userid	e		functional	LiveZilla GmbH			ocd	d435d501-cf43-45cd-b884-2187e778da1a
lz_visits	e		functional	LiveZilla GmbH			ocd	fd1b3efb-9261-4797-9a8b-91cfcf43ebfc
m	e	m.stripe.com	functional	Stripe			ocd	bc05330f-677d-4020-841f-a639abc68908
m_user	e	facebook.com	marketing	Facebook		third	ocd	256c6668-d881-11e9-8a34-2a2ae2dbcce4
mage-banners-cache-storage	e		functional	Magento	Adobe		ocd	70340ce5-cac9-4999-8a7a-534fe8667a93
mage-cache-sessid	e		functional	Magento	Adobe		ocd	b088f9b1-fba4-447d-b221-a9d741f0b245
mage-cache-storage	p		functional	Magento	Adobe		ocd	21c54c2c-0a0f-4af7-a5f7-4271fc9263d4
mage-cache-storage-section-invalidation	p		functional	Magento	Adobe		ocd	65c3688b-73ae-4470-a84a-652e59b15eaf
mage-cache-timeout	p		functional	Magento	Adobe		ocd	e007854c-80d5-4886-80dd-5fbbb8c4ca76
mage-messages	e		functional	Magento	Adobe		ocd	ad8f5721-fde1-4e6a-a256-b94153531682
mage-translation-file-version	e		functional	Magento	Adobe		ocd	8a623f7c-1818-43a8-9ecf-734584a384f6
mage-translation-storage	e		functional	Magento	Adobe		ocd	d6eb855b-e6cb-4bb1-92a0-927c034bc343
mailmunch_second_pageview	e		marketing	MailMunch			ocd	d26e40ae-4f43-11eb-ae93-0242ac130002
marketplace_repository_ids	e		functional	GitHub			ocd	0c4026a0-2601-4014-a655-dd1cd9e4b21c
marketplace_suggested_target_id	e		functional	GitHub			ocd	5bd1ad23-be05-452b-bcec-21bf3f5def0a
master_device_id	e	shopify.com	functional	Shopify	Shopify.com		ocd	997a6f34-b46f-42c6-8122-36a576d853b4
matchadform	e	w55c.net	marketing	Roku			ocd	773e7561-828d-47b8-b396-9e35a94dcda7
matomo_ignore	e		analytics	Matomo			ocd	c734b67c-a1dd-4e52-b63b-0275ce06d202
matomo_sessid	e		analytics	Matomo			ocd	cc4c8b7b-d6ee-4c9c-acb2-0caef86f595f
mbox	e		marketing	Adobe Audience Manager	Adobe		ocd	795dc59a-1c7c-4bde-9ea8-53268889840b
mc	e	quantserve.com	marketing	Quantcast			ocd	40ea1a13-a043-4bef-baad-40999cc1cd69
mc_cid	e		analytics	Mailchimp			ocd	f3544014-a430-4381-918c-467df25fad98
mc_eid	e		analytics	Mailchimp			ocd	fc50d869-5498-4107-9479-8971533a6246
mc_landing_site	e		analytics	Mailchimp			ocd	0f8f7e7c-b17e-4768-b491-8ae0125a24ae
mdfrc	e	outbrain.com	marketing	Outbrain			ocd	db53d42b-a997-49ac-84be-4cd287f6e603
messagesUtk	e	hubspot.com	marketing	Hubspot	HubSpot		ocd	ba027223-659a-4141-8934-68626ab815a6
mics_lts	e	mediarithmics.com	marketing	Mediarithmics			ocd	20e2e57d-0397-4ba2-871e-6543fb92af89
mics_uaid	e	mediarithmics.com	marketing	Mediarithmics			ocd	ca438322-7f4d-4d7f-8484-dddfffc9bcbe
mics_vid	e	mediarithmics.com	marketing	Mediarithmics			ocd	e7681dc5-ea4e-44ea-8b75-1992e933b500
mid	e	instagram.com	functional	Instagram	Meta		ocd	b41b30aa-a06b-414e-aa07-d7a4d7b93331
migrated2y	e	yahoo.com	marketing	Yahoo			ocd	1ee2ba0a-2569-408c-900f-5ad04633928f
mnet_session_depth	e		marketing	Media.net			ocd	4be180c4-2168-401f-883f-b85f46023bac
moove_gdpr_popup	e		functional	Moove			ocd	f20edd23-483f-43af-8373-ee9376cf6da5
moove_gdpr_popup	e		strictly-necessary	Moove GDPR	site operator	first	cur	
mp_	p		analytics	Mixpanel			ocd	71a7af65-12a4-4ba9-bea3-8b0d85083f46
msToken	e	tiktok.com	marketing	TikTok			ocd	996d43aa-7182-408a-87d4-7e2200b3bd45
mt_misc	e	mathtag.com	marketing	MediaMath			ocd	cc65280a-ffba-11e9-8d71-362b9e155667
mt_mop	e	mathtag.com	marketing	MediaMath			ocd	cc652936-ffba-11e9-8d71-362b9e155667
mtm_consent	e		analytics	Matomo			ocd	d3e732b4-f6ea-448a-8276-5b5d76d7f5dc
mtm_consent_removed	e		analytics	Matomo			ocd	cf48ca73-2c7c-409d-ba08-c8e32b44a1d9
mtm_cookie_consent	e		analytics	Matomo			ocd	0622a84d-0a73-4086-bdd9-48a37c01fbe8
muc_ads	e	t.co	marketing	X			ocd	2757f362-78e0-4bd5-b1e4-fce5c7977ddc
muxData	e		functional	Wistia			ocd	24f22140-60d8-4539-a81e-8e426ea8fb8f
mv_tokens	e	exchange.mediavine.com	marketing	MediaVine			ocd	3158d400-c968-4bfb-bd13-061cb11dc9fa
mv_tokens_invalidate-verizon-pushes	e	exchange.mediavine.com	marketing	MediaVine			ocd	ebaf485e-01c1-4816-9433-be073495dcf7
n	e	t.tailtarget.com	marketing	Tailtarget	Totvs		ocd	8420c953-1583-47f3-8faf-b35010d75c50
n360-adform	e	nexx360.io	marketing	Nexx360			ocd	3ba4c9ca-8778-4b2a-b2dc-2fbca9282269
n360-adnuntius	e	nexx360.io	marketing	Nexx360			ocd	94ce9b6a-006e-401e-b474-13ebc3483f9e
n360-adot	e	nexx360.io	marketing	Nexx360			ocd	ea7545a2-3d0c-4913-a247-221cd2a29df0
n360-adyoulike	e	nexx360.io	marketing	Nexx360			ocd	e4b5cdde-440a-4697-b196-3854f273011e
n360-amx	e	nexx360.io	marketing	Nexx360			ocd	d96404e1-c7eb-4152-af42-b61d199e4499
n360-appnexus	e	nexx360.io	marketing	Nexx360			ocd	b0f5c1f4-b153-4201-8c23-562ca19988b6
n360-bliink	e	nexx360.io	marketing	Nexx360			ocd	770c9814-084c-4a1a-a090-3b1996113761
n360-connectad	e	nexx360.io	marketing	Nexx360			ocd	22961ec8-d6d7-4777-9ab8-4faafda44852
n360-conversant	e	nexx360.io	marketing	Nexx360			ocd	8775c182-a036-4633-805b-0a749f70f441
n360-cwire	e	nexx360.io	marketing	Nexx360			ocd	436c6bb6-d722-441f-9b0b-66c3f0af11b0
n360-firstid	e	nexx360.io	marketing	Nexx360			ocd	85291677-b5ce-4f3e-ba07-df7bf2b379b7
n360-freewheel	e	nexx360.io	marketing	Nexx360			ocd	8c4502a9-f54e-4123-95d2-e314c97e61a8
n360-fueldigital	e	nexx360.io	marketing	Nexx360			ocd	25427217-a9da-4f77-b70b-6a8b65f3475d
n360-fueldigitalix	e	nexx360.io	marketing	Nexx360			ocd	e9b1ac19-986b-4651-a205-b5a7d06bc216
n360-fueldigitalmedia	e	nexx360.io	marketing	Nexx360			ocd	e99ff157-364a-4925-ac4b-beaa6f0f680b
n360-gingerad	e	nexx360.io	marketing	Nexx360			ocd	4c358ff6-35ce-4bf4-9825-9d4e7e9c154c
n360-goodad	e	nexx360.io	marketing	Nexx360			ocd	a2ff760e-22ee-4e93-8527-6ac5a53500e1
n360-gravity	e	nexx360.io	marketing	Nexx360			ocd	be681188-f5d4-4469-b05c-4661630a6573
n360-groupm	e	nexx360.io	marketing	Nexx360			ocd	ef962f9c-2a2e-4605-a167-c1dc61234161
n360-improve	e	nexx360.io	marketing	Nexx360			ocd	08cf24b8-1ce8-4810-b3fc-ef05ff03e6ea
n360-ix	e	nexx360.io	marketing	Nexx360			ocd	30272b41-a92c-4e90-9dfc-0df043a9241f
n360-mediagrid	e	nexx360.io	marketing	Nexx360			ocd	159c65d4-77f8-48df-bd2b-01ac85e75f0c
n360-medianet	e	nexx360.io	marketing	Nexx360			ocd	163d9b56-937c-4253-a974-85f5440fcd7b
n360-moneytag	e	nexx360.io	marketing	Nexx360			ocd	1823ac5b-7381-4514-a6ca-356b48d54d18
n360-nextmillennium	e	nexx360.io	marketing	Nexx360			ocd	a3a11919-5d67-49f3-99fc-881bb3ac4157
n360-onetag	e	nexx360.io	marketing	Nexx360			ocd	3d626f3e-ca8e-42fc-96b9-6334ae648d16
n360-openx	e	nexx360.io	marketing	Nexx360			ocd	614c1907-5d26-461f-adff-98ba3c9da48f
n360-outbrain	e	nexx360.io	marketing	Nexx360			ocd	38461f60-7993-41d9-8e8f-ddb98fd76a53
n360-plista	e	nexx360.io	marketing	Nexx360			ocd	da6f70f5-8a27-4989-b1dc-fd904f604158
n360-pubmatic	e	nexx360.io	marketing	Nexx360			ocd	f205b22a-a9d8-4077-939e-b06491314ce4
n360-pulsepoint	e	nexx360.io	marketing	Nexx360			ocd	9f590b32-01b3-4cb1-a021-b17994d75a37
n360-quantum	e	nexx360.io	marketing	Nexx360			ocd	bc2e6c81-d4d8-458b-b228-dfd17972de55
n360-richaudience	e	nexx360.io	marketing	Nexx360			ocd	f409b9ee-3083-4347-8c66-1ebbe33db060
n360-rtbhouse	e	nexx360.io	marketing	Nexx360			ocd	1151a5ba-8b07-481b-a465-f1e5d1746e02
n360-rubicon	e	nexx360.io	marketing	Nexx360			ocd	d3e6df0e-275f-49a2-9d0e-6a1554b69a10
n360-sharethrough	e	nexx360.io	marketing	Nexx360			ocd	b96bd110-6e13-4ac0-9db2-c26a23bdbfc6
n360-smaato	e	nexx360.io	marketing	Nexx360			ocd	861bcbf5-a05c-4df0-b6f6-895c9caf0fd4
n360-smartadserver	e	nexx360.io	marketing	Nexx360			ocd	13865efe-3805-4f9f-9788-72955547c3df
n360-smartyads	e	nexx360.io	marketing	Nexx360			ocd	d97ed3fd-d9d6-4e11-a660-aef992804232
n360-smilewanted	e	nexx360.io	marketing	Nexx360			ocd	0a46c066-6fd4-4439-8404-215669c4deae
n360-staila	e	nexx360.io	marketing	Nexx360			ocd	7faa7386-4d1d-4598-8a86-09cfe18c25de
n360-tappx	e	nexx360.io	marketing	Nexx360			ocd	32296853-63e5-49c5-8f0c-bce4d8cacd9f
n360-thirtythreeacross	e	nexx360.io	marketing	Nexx360			ocd	4393ed99-2807-47df-b89b-783da2465e84
n360-traffective	e	nexx360.io	marketing	Nexx360			ocd	9cfd81b2-a540-452c-94bf-c1d02ecc27cc
n360-triplelift	e	nexx360.io	marketing	Nexx360			ocd	e4bedf05-d179-4b7b-8654-3cb1ea7a9077
n360-ttd	e	nexx360.io	marketing	Nexx360			ocd	953ac0ac-2a11-4290-b46b-9c46ee820b47
n360-vidoomy	e	nexx360.io	marketing	Nexx360			ocd	ea76c599-69cd-47e7-bd37-2cbb827ac416
n360-yahoo	e	nexx360.io	marketing	Nexx360			ocd	daf6f188-56ca-4f64-aac1-2ddf892ba9a7
n360-yieldlab	e	nexx360.io	marketing	Nexx360			ocd	470e470a-c0a2-46b2-a7b3-426fb3d3f5b1
n360_adform	e	nexx360.io	marketing	Nexx360			ocd	eb9a70e7-42dc-4537-9d47-f6fe7137156c
n360_adnuntius	e	nexx360.io	marketing	Nexx360			ocd	0cb86c90-7534-4b76-b4a5-0673f1f1cb2f
n360_adot	e	nexx360.io	marketing	Nexx360			ocd	6cedb76b-e99f-4762-842d-d9bae05a776b
n360_adyoulike	e	nexx360.io	marketing	Nexx360			ocd	b18b7bad-126f-40cd-9ad3-9e319ff0f83f
n360_amx	e	nexx360.io	marketing	Nexx360			ocd	9673ff1d-7d47-49de-bf97-b982e940019d
n360_appnexus	e	nexx360.io	marketing	Nexx360			ocd	bfc9a150-7b57-4ffe-810c-cbc69f5af1a8
n360_bliink	e	nexx360.io	marketing	Nexx360			ocd	d5796a22-3c65-4894-a206-392183438c2a
n360_connectad	e	nexx360.io	marketing	Nexx360			ocd	bb89656f-567e-4a72-9174-583415c7c87e
n360_conversant	e	nexx360.io	marketing	Nexx360			ocd	23a033e7-0636-4aaf-a19c-9043fc2ee02b
n360_cwire	e	nexx360.io	marketing	Nexx360			ocd	086afbaa-19d5-4ecb-8533-c5cd5c23fcba
n360_firstid	e	nexx360.io	marketing	Nexx360			ocd	3ca071af-da76-4556-a2c4-9b3452891f51
n360_freewheel	e	nexx360.io	marketing	Nexx360			ocd	e88f4c10-e1e4-46a1-bee4-fb30feada21a
n360_fueldigital	e	nexx360.io	marketing	Nexx360			ocd	6ceaf5bd-d6a7-4089-8069-78adcf8b001d
n360_fueldigitalix	e	nexx360.io	marketing	Nexx360			ocd	2a548fb5-f7c7-4315-a0d7-7f196f412209
n360_fueldigitalmedia	e	nexx360.io	marketing	Nexx360			ocd	1fcf8510-9fd0-4a34-9fc8-50c916fba9bd
n360_gingerad	e	nexx360.io	marketing	Nexx360			ocd	5c132a0a-4368-4925-a280-1936187ce0b2
n360_goodad	e	nexx360.io	marketing	Nexx360			ocd	3612eab2-3878-47c6-9161-0978926a2261
n360_gravity	e	nexx360.io	marketing	Nexx360			ocd	44a6a268-ed4f-4699-aebe-3201ac2bf08c
n360_groupm	e	nexx360.io	marketing	Nexx360			ocd	52e42c5a-cbb8-4748-9fb7-c99075312938
n360_improve	e	nexx360.io	marketing	Nexx360			ocd	acb42370-cfc0-4925-956a-2fea18831880
n360_ix	e	nexx360.io	marketing	Nexx360			ocd	32a5957a-1004-47e7-8274-b419c94ae614
n360_mediagrid	e	nexx360.io	marketing	Nexx360			ocd	30041a1c-27cf-4553-a520-95da85e65c54
n360_medianet	e	nexx360.io	marketing	Nexx360			ocd	cde77683-4f69-4c4a-a3ac-c09cf57fa82e
n360_moneytag	e	nexx360.io	marketing	Nexx360			ocd	7d844544-84d7-4129-8719-029687cc57c9
n360_nextmillennium	e	nexx360.io	marketing	Nexx360			ocd	902ba97d-a85e-4b41-979d-54b636e9634a
n360_onetag	e	nexx360.io	marketing	Nexx360			ocd	ee2deebd-acf0-43e5-94bc-34cadc725465
n360_openx	e	nexx360.io	marketing	Nexx360			ocd	ac4747ff-a04e-4075-815d-76a750815382
n360_outbrain	e	nexx360.io	marketing	Nexx360			ocd	a0484d93-6906-4d9e-badc-74dccce3bc1b
n360_plista	e	nexx360.io	marketing	Nexx360			ocd	f353b1f7-510e-46b7-a3ea-4f7485f72074
n360_pubmatic	e	nexx360.io	marketing	Nexx360			ocd	04618a78-510e-439b-94cd-b9534e0ac625
n360_pulsepoint	e	nexx360.io	marketing	Nexx360			ocd	feb5fca1-56b7-4b15-910a-131d8f664762
n360_quantum	e	nexx360.io	marketing	Nexx360			ocd	967d7712-18ce-4ae7-9cd7-1459555399c2
n360_richaudience	e	nexx360.io	marketing	Nexx360			ocd	bc43fc32-38be-4321-900c-0a14dd8b4bae
n360_rtbhouse	e	nexx360.io	marketing	Nexx360			ocd	40603ccc-8ac1-4c3d-9079-3955280db802
n360_rubicon	e	nexx360.io	marketing	Nexx360			ocd	7de3b52b-1069-4f13-81b9-8266bcc27752
n360_sharethrough	e	nexx360.io	marketing	Nexx360			ocd	d995b407-a90d-4133-b98c-f9ad25f151e3
n360_smaato	e	nexx360.io	marketing	Nexx360			ocd	c27bf220-206d-446e-b6ea-0d6b7d9b2779
n360_smartadserver	e	nexx360.io	marketing	Nexx360			ocd	89b1cd88-b37e-4f7b-9f7d-42653a0797f4
n360_smartyads	e	nexx360.io	marketing	Nexx360			ocd	03e7d066-77b2-40f1-9b63-b0260154bdc1
n360_smilewanted	e	nexx360.io	marketing	Nexx360			ocd	f977eea1-62fa-43a9-b0fb-c99478b20e3b
n360_staila	e	nexx360.io	marketing	Nexx360			ocd	62b50b2f-c0dc-460c-8424-a7eeb1ce114c
n360_tappx	e	nexx360.io	marketing	Nexx360			ocd	746cd9b9-a4a3-458f-b529-277a0a944c5e
n360_thirtythreeacross	e	nexx360.io	marketing	Nexx360			ocd	eeb1f31f-376a-4d0a-b5da-778c1fcd5d7c
n360_traffective	e	nexx360.io	marketing	Nexx360			ocd	0b372146-a219-486b-83af-a157d07df468
n360_triplelift	e	nexx360.io	marketing	Nexx360			ocd	f8ee037c-2ac1-4b20-921a-7d99d1fd5376
n360_ttd	e	nexx360.io	marketing	Nexx360			ocd	9fb13af2-9670-4cd5-a90e-194e79264801
n360_vidoomy	e	nexx360.io	marketing	Nexx360			ocd	9385f90c-46b4-490e-b983-64b97eb52a05
n360_yahoo	e	nexx360.io	marketing	Nexx360			ocd	222c2686-2f0d-4193-9090-381736bf8529
n360_yieldlab	e	nexx360.io	marketing	Nexx360			ocd	3c04da31-9e0c-4f26-ae43-3b1a3f78bfac
nSGt-	p	microsoft.com	functional	Azure / Microsoft	Microsoft	third	ocd	9d87ca66-a460-4b51-8a78-3fa9277f1913
ncmp	e		strictly-necessary	site consent state		first	autoconsent	
next-auth.	p		strictly-necessary	NextAuth.js			ocd	c7d8e9f0-0004-4567-890a-000000000004
nlbi_	p		functional	Imperva			ocd	1db82f57-9897-4e57-86cb-163dd2e6b0f2
nmstat	e		analytics	Siteimprove			ocd	4dddbf86-f3a1-4a0e-9f31-92b200332614
notice_behavior	e		strictly-necessary	TrustArc		first	cur	
notice_gdpr_prefs	e		strictly-necessary	TrustArc		first	cur	
notice_preferences	e		strictly-necessary	TrustArc		first	cur	
nrid	e		functional	Joomla! Engagebox	Joomla!		ocd	6d8c1055-67aa-4ceb-975e-3c6b35a1663b
nsid	e	paypal.com	functional	PayPal			ocd	b55ba115-d730-4472-97ce-63b8bfa37529
obsessionid-	p		marketing	Outbrain			ocd	db33df93-05a2-46fe-907c-6cc4db027221
obuid	e	outbrain.com	marketing	Outbrain			ocd	f78cbb95-bec5-45b9-ab35-9e42cf2be030
oid	e	salesforce.com	functional	Salesforce			ocd	63132c86-f1b6-4c12-b0a8-d1aa197158b5
oinfo	e	salesforce.com	marketing	Salesforce			ocd	cf7a223b-8ab8-47d6-baf1-8bbe4f8ba1f0
oo	e	facebook.com	marketing	Facebook		third	ocd	256c7c5c-d881-11e9-8a34-2a2ae2dbcce4
opout	e		marketing	Outbrain			ocd	2b4b46a2-4ba8-4b58-9524-f7512a40edad
opt_out	e	postrelease.com	marketing	Nativo			ocd	46fe45bf-949d-4105-ac31-8c482828f11c
optimizelyDomainTestCookie	e		marketing	Optimizely			ocd	497178e7-6d4a-4b9c-bd00-149c4b28288e
optimizelyEndUserId	e		marketing	Optimizely			ocd	95c66258-b4be-4239-97ce-5def7a3dcde3
optimizelyOptOut	e		marketing	Optimizely			ocd	27514e91-1f8f-4797-bbb1-f97b716e087f
optimizelyRedirectData	e		marketing	Optimizely			ocd	d06b6423-c8fc-4ddb-9fe0-b0afd15e06f4
optout	e	3lift.com	marketing	TripleLift			ocd	717e0bb0-cda0-4e49-8418-12af4e3ae8cf
optout	e	yahoo.com	marketing	Yahoo			ocd	a61b7954-4fe9-4da3-acf1-ea89e23ec02c
org_transform_notice	e	github.com	functional	GitHub	Github		ocd	3b618df1-c07b-453f-b656-962ddf81f844
oribi_cookie_test	e	linkedin.com	analytics	Oribi			ocd	8cfecb87-ae88-451e-8c9b-e356fc7b5c97
oribi_user_guid	e	oribi.io	analytics	Oribi			ocd	f2848679-5866-4774-9ac6-c8b503416706
osano_consentmanager	e		functional	Osano			ocd	a75e2dab-3961-42c3-be2d-12a024789893
osano_consentmanager_expdate	e		functional	Osano			ocd	6cea550b-dad6-452a-b766-34a4cba396c1
osano_consentmanager_uuid	e		functional	Osano			ocd	192400c1-5186-4dd1-85c4-585140f9abf5
otsid	e	adform.net	marketing	Adform		third	ocd	256c52cc-d881-11e9-8a34-2a2ae2dbcce4
outbrain_dicbo_id	e		marketing	Outbrain			ocd	73575c75-8275-4def-8e2e-0cfaaa0863da
ozone_uid	e	the-ozone-project.com	marketing	The Ozone Project			ocd	f10a8d22-936a-446d-84f0-bf26bc8b87f4
p23mn32t	e		functional	Dynatrace			ocd	59954794-590a-4917-81a7-bd9904f3530b
pa_google_ts	e	prfct.co	marketing	Perfect Audience			ocd	d26e76fa-4f43-11eb-ae93-0242ac130002
pa_openx_ts	e	prfct.co	marketing	Perfect Audience			ocd	d26e9900-4f43-11eb-ae93-0242ac130002
pa_rubicon_ts	e	prfct.co	marketing	Perfect Audience			ocd	d26e43b0-4f43-11eb-ae93-0242ac130002
pa_twitter_ts	e	prfct.co	marketing	Perfect Audience			ocd	d26e77ae-4f43-11eb-ae93-0242ac130002
pa_uid	e	prfct.co	marketing	Perfect Audience			ocd	d26ea652-4f43-11eb-ae93-0242ac130002
pa_user	e		analytics	Piano			ocd	fb63d172-a42b-4296-ad5e-aae8ed2e9cfe
pa_yahoo_ts	e	prfct.co	marketing	Perfect Audience			ocd	d26e7bf0-4f43-11eb-ae93-0242ac130002
pagead/conv/%INTEGER%	e		analytics	Indeed			ocd	2c1380a0-ec77-4161-af73-292f48c3ced3
panoramaId	e		marketing	Lotame			ocd	19b74270-863a-44aa-8a02-08c04201b154
panoramaId_expiry	e		marketing	Lotame			ocd	037aff40-32d5-4bdf-907c-eea35bb3fa24
panoramaId_expiry_exp	e		marketing	Lotame			ocd	f8d10413-a5e4-4de7-a561-6308aebcae58
partner-	p	smartadserver.com	marketing	Smartadserver	Equativ.com		ocd	e64bda3a-2b05-4a03-895c-ebea8a7a3c0b
pay_update_intent_id	e	shopify.com	functional	Shopify	Shopify.com		ocd	2b7f5f70-48b3-4db2-b17a-665a7b616ed1
pbw	e	smartadserver.com	analytics	Smartadserver	Equativ.com		ocd	c51d2ae1-ecab-457a-b47a-ecc11a138b12
pc-unit	e		functional	Salesforce			ocd	c97c03dd-a9ac-4969-b253-15fab002ae7c
pcc2	e	creative-serving.com	marketing	Platform161		third	ocd	256c8fe4-d881-11e9-8a34-2a2ae2dbcce4
pcfm	e	microsoft.com	marketing	Bing / Microsoft	Microsoft	third	ocd	256cc270-d881-11e9-8a34-2a2ae2dbcce4
pctrk	e	salesforce.com	analytics	Salesforce			ocd	1b67a651-e47a-48d8-a723-9e4e9924ae6d
pd	e	openx.net	marketing	openx.net	OpenX		ocd	ed0006e3-167e-4bf3-92cf-7cb569a9f8a5
pdid	e	richaudience.com	marketing	richAudience			ocd	1b3becfc-b0f3-40c1-b16e-4635528d41f6
permutive-id	e		functional	Permutive			ocd	07b2fb5f-f8cf-468f-917a-3f87f0aab020
persistent_shopping_cart	e		functional	Magento	Adobe		ocd	80630716-3fa3-40ff-b32b-d620997cb32f
personalization_id	e	twitter.com	marketing	X		third	ocd	256cc8d8-d881-11e9-8a34-2a2ae2dbcce4
pgid-org-	p		functional	Intershop			ocd	afbd4ea0-e8a6-4f9d-b596-50dce8b04dde
phpMyAdmin	e		functional	phpMyAdmin			ocd	09c33f14-e5ea-423b-80c4-7cd6e8c6a70b
pi	e	pubmatic.com	marketing	PubMatic	Pubmatic		ocd	7427b529-e7c5-4991-b020-30a651979534
pi_opt_in	e		analytics	Salesforce			ocd	a0c0b82b-67ee-4f23-bec3-449f709f9d0c
picreel_new_price	e		analytics	Picreel			ocd	19724b2b-0eec-42ec-963b-d54b6b0337da
picreel_tracker__first_visit	e		analytics	Picreel			ocd	81e2981c-f698-40c1-86b1-45f4405c9a9e
picreel_tracker__page_views	e		analytics	Picreel			ocd	42b33d4f-cd26-4984-a683-5556786bf586
picreel_tracker__visited	e		analytics	Picreel			ocd	80cb67ec-857a-4ed2-829b-323780e7b488
pid	e	smartadserver.com	marketing	Smartadserver	Equativ.com		ocd	72ccbe92-6c9b-4441-8b3e-2ec84120b80d
pid	e	xplosion.de	marketing	Emetric			ocd	ddbb67b2-33f2-4844-ae27-19e02b20c0e8
pid_short	e	xplosion.de	marketing	Emetric			ocd	cbb892e6-10e6-4648-8703-c4c4aeb2cb46
pid_signature	e	xplosion.de	marketing	Emetric			ocd	7ffee1ff-03ff-43a4-9b2b-d03ccac5b7af
pl	e	facebook.com	marketing	Facebook		third	ocd	256c67a8-d881-11e9-8a34-2a2ae2dbcce4
pl_user_id	e	powerlinks.com	marketing	PowerLinks			ocd	cc652a58-ffba-11e9-8d71-362b9e155667
plausible_	p		analytics	Plausible Analytics	Plausible Insights OÜ		ocd	c7d8e9f0-0012-4567-890a-000000000012
plek-list-type	e		functional	Plesk			ocd	cbcecbfa-0bf7-440c-b9be-aab3c6ec883e
plesk-items-per-page	e		functional	Plesk			ocd	3d7335dd-eb06-4315-9c09-61dc3bef75ef
plesk-sort-dir	e		functional	Plesk			ocd	aa7d6333-4445-482e-b50f-cefe0dac5417
plesk-sort-field	e		functional	Plesk			ocd	48c42811-51b1-42c7-9093-dfa4fd4ea6ba
pll_language	e		functional	Polylang			ocd	ed942f0c-3a75-4ada-9858-fae748cda4ea
plosCookieConsentStatus	e		strictly-necessary	site consent state		first	autoconsent	
pluto	e	fastclick.net	marketing	Fastclick	Epsilon		ocd	93e4402f-740c-40d5-85dc-a0c3bfab5e2a
pluto2	e	fastclick.net	marketing	Fastclick	Epsilon		ocd	0385f1ba-3d61-4f20-b800-3c53d8a4e8f4
pm_sess	e		functional	Google AdSense	Google		ocd	c9619c86-c109-41e1-ab01-d133dffe3604
pm_sess_NNN	e		functional	Google AdSense	Google		ocd	25e3aef9-eaf9-41d0-bb14-c0b45a938ae6
pmaAuth-	p		functional	phpMyAdmin			ocd	8b364e00-3d7b-409f-b196-24ef448bcde9
pmaUser-	p		functional	phpMyAdmin			ocd	8033312b-b7b3-4717-8ef3-8f91deec6068
pma_lang	e		functional	phpMyAdmin			ocd	678f069b-d355-44db-b854-72b841ec59bd
pnespsdk_pnespid	e		marketing	Piano			ocd	de588bf3-f0e2-42e7-ac7d-b4c4fd5c43f9
pnespsdk_push_subscription_added	e		analytics	Piano			ocd	11fb5683-5633-478d-bc92-98536ca11cbb
pnespsdk_ssn	e		functional	Piano			ocd	b39fc2b4-aa06-4a58-9e7d-3fd2251e17e4
pnespsdk_visitor	e		analytics	Piano			ocd	e1f89b5d-5c48-4f2c-9790-beea998caf81
pollN	e		functional	Magento	Adobe		ocd	7650d8d8-186d-4fd7-9299-c2289831cd34
pp	e	pubmatic.com	marketing	PubMatic			ocd	45a07494-a150-46a2-9030-cec154399683
ppms_privacy_	p		analytics	Piwik			ocd	c03ce1f4-d1bc-456a-a7e5-c32471f5c9f7
ppms_privacy_bar_	p		analytics	Piwik			ocd	1cf0a83b-f91d-4dea-8aff-ab0448582101
presence	e	facebook.com	functional	Facebook		third	ocd	4c55ca74-d188-4923-a76b-d6d108063438
preview_theme	e	shopify.com	functional	Shopify	Shopify.com		ocd	22e8e52e-4da3-46a1-b456-f760858d2799
previous_step	e	shopify.com	functional	Shopify	Shopify.com		ocd	903bc761-0581-4f62-9073-de71850ee6e8
prism_	p		marketing	Active Campaign			ocd	afc3bacc-af10-4f2d-aafa-9579eed92550
privacypillar-cookie-consent	e		functional	PrivacyPillar			ocd	efc42693-039f-4d34-bbe3-6d103f890d14
privacypillar-google-consent	e		functional	PrivacyPillar			ocd	76924a7a-e6ed-4eaf-85c6-4bf0f85791eb
private_content_version	e		functional	Magento	Adobe		ocd	4115e97d-6324-4229-bca2-5bcdd87876d9
private_mode_user_session	e	github.com	functional	GitHub	Github		ocd	1a996542-d9ba-403c-8672-d1e9c64643ad
product_data_storage	p		functional	Magento	Adobe		ocd	fe153693-d590-446a-a81b-672f7b3d4d5b
profile_preview_token	e	shopify.com	functional	Shopify	Shopify.com		ocd	3c6c1e40-05e6-4152-a17d-8aa840b75247
promptTestMod	e		functional	Salesforce			ocd	b1409f1f-e535-43d4-bcca-36e079df90d2
pses	e		analytics	Xandr			ocd	ae9fca0f-64e8-46b3-9143-aee8dba1e041
ptradtrt	e	ads.yieldmo.com	marketing	Yieldmo			ocd	f4dd0e22-6081-41dd-8e9a-34d35f09a52b
ptran	e	ads.yieldmo.com	marketing	Yieldmo			ocd	cda540df-6cf3-43cf-a3b0-02667cacae82
ptrb	e	ads.yieldmo.com	marketing	Yieldmo			ocd	76c0f3ee-6ea4-4185-8d9a-0422b2026487
ptrbsw	e	ads.yieldmo.com	marketing	Yieldmo			ocd	084818ae-3dbf-42df-b9e0-bd4bdeeabb5c
ptrc	e	ads.yieldmo.com	marketing	Yieldmo			ocd	5825b09f-cc8d-42ed-8664-e3167cb56fdb
ptrcriteo	e	ads.yieldmo.com	marketing	Yieldmo			ocd	a3040112-cf18-491e-973a-2dede6bced51
ptreps	e	ads.yieldmo.com	marketing	Yieldmo			ocd	61740328-c1f8-4248-aaaa-46da547f9a97
ptropenx	e	ads.yieldmo.com	marketing	Yieldmo			ocd	4200df27-f63f-43be-8ad1-aa25a29b43ed
ptrpp	e	ads.yieldmo.com	marketing	Yieldmo			ocd	8d5fd0c2-d639-47e9-aef2-0243a65cc4bd
ptrpub	e	ads.yieldmo.com	marketing	Yieldmo			ocd	eb699374-b6a2-433d-b379-5fb165f54a4b
ptrrc	e	ads.yieldmo.com	marketing	Yieldmo			ocd	e3787bb9-8852-4b45-b468-bc3f95d325f9
ptrrhs	e	ads.yieldmo.com	marketing	Yieldmo			ocd	88e3a54c-9918-4666-905d-fc1657e8986e
ptrt	e	ads.yieldmo.com	marketing	Yieldmo			ocd	fa16a17c-3679-4bbd-8080-92037e7f8ca7
pubconsent	p	sharethis.com	functional	ShareThis			ocd	973cc16e-e5d4-4797-bf22-99720e3c285b
pubfreq_	p	pubmatic.com	marketing	PubMatic	Pubmatic		ocd	e36c535b-4e3d-4472-9b90-3735bbb03428
pubmatic_uid	e	adhese.com	marketing	Adhese			ocd	ea61c147-1a66-4bdb-b2fb-425702e77810
pubsyncexp	e	pubmatic.com	functional	PubMatic	Pubmatic		ocd	25b84ce8-ed55-4bde-af7b-928f633a072b
pubtime_	p	pubmatic.com	functional	PubMatic	Pubmatic		ocd	8ccebab5-0dcb-4a20-9e20-a9c9a3050192
pushPermInfo	e	linkedin.com	functional	LinkedIn			ocd	d479c11a-1205-462e-8f5e-a00d9dad9591
pushPermState	e	linkedin.com	functional	LinkedIn			ocd	55a86447-2a5b-4b6c-843c-739890dae9f1
put_	p	rubiconproject.com	marketing	Magnite			ocd	3d3ad6bf-45cd-4fe0-aa44-19413bf38bec
pvc2	e	creative-serving.com	marketing	Platform161		third	ocd	256c8eae-d881-11e9-8a34-2a2ae2dbcce4
pvc_visits[0]	e		analytics	Postviewscounter			ocd	1521d232-2c23-4b02-95cf-6afdaf32ed62
pxcelAcc3PC	e		functional	ShareThis			ocd	d4728317-2a84-4c3a-982d-1759cf2b600b
pxcelBcnLcy	e	sharethis.com	analytics	ShareThis			ocd	2ec9d71f-126d-4ad7-86dd-f542e7a7c5b2
pxcelPage	p	sharethis.com	analytics	ShareThis			ocd	3f49ec11-e8d5-4fcb-b7fe-15f700cf1ae5
pxid	e		functional	Permutive			ocd	57492e0b-6fb2-4cab-8a22-0a99c5272991
pxrc	e	rlcdn.com	marketing	Rapleaf	Tower Data		ocd	cc652d8c-ffba-11e9-8d71-362b9e155667
queryString	e		analytics	LinkedIn			ocd	45531e07-1a76-407b-a4ac-55a49083b11b
rack.session	e		functional	Rack			ocd	54ca241a-5225-419a-af38-272d830298da
rai-pltn-pl-	p	richaudience.com	marketing	richAudience			ocd	1d780dba-6e77-442b-adb3-2222ec03a016
rc	e	facebook.com	marketing	Facebook		third	ocd	256c82a6-d881-11e9-8a34-2a2ae2dbcce4
rdtrk	e	rdstation.com.br	marketing	RD Station			ocd	18a74785-383b-4285-8a65-f8fa38e49528
real_cookie_banner	p		strictly-necessary	Real Cookie Banner	site operator	first	cur	
receive-cookie-deprecation	e		functional	Google			ocd	5bb1e580-4276-494c-a00d-5be4404756e7
recent_history	e	linkedin.com	functional	LinkedIn			ocd	ba30a65d-e2c0-4a43-87d1-978e7d05e7b2
recent_history_status	e	linkedin.com	functional	LinkedIn			ocd	f5ee406c-ea07-4555-b545-824db53a197a
recently_compared_product	p		functional	Magento	Adobe		ocd	3bf0ce4d-9731-4659-a657-f3d5de7bd31a
recently_compared_product_previous	p		functional	Magento	Adobe		ocd	b6467864-6873-4c36-8ddd-deca2b4aa287
recently_viewed_product	p		functional	Magento	Adobe		ocd	1b537c1f-2ecc-4dd5-aad2-9646e6e28e88
recently_viewed_product_previous	p		functional	Magento	Adobe		ocd	08649653-410d-4184-8f6d-b5b2d278dad4
recs	e	outbrain.com	marketing	Outbrain			ocd	f065b629-d233-4dbb-ad73-16c6b8f5c001
recs-	p		marketing	Outbrain			ocd	6ba80d08-2bc7-4eec-8eb8-dd04f15513bc
redirectFromM2MInviteAccept	e	linkedin.com	functional	LinkedIn			ocd	f1e4afe2-e658-48bc-9fbd-b35aa605012d
redirectFromM2MInviteSent	e	linkedin.com	functional	LinkedIn			ocd	b12ecb3d-bfab-4430-b4a1-54ffe9465f92
redirectionWarning	e		functional	Salesforce			ocd	64d4dba9-40e3-4711-8db0-536de2a34ba7
ref-	e		marketing	Outbrain			ocd	03f4a1e5-b526-495b-a43c-7c7085c69bf5
referrer_url	e	twitch.tv	functional	Twitch			ocd	2b6e44fd-18ca-42d6-a9c1-daa38e85a3d9
rek_content	e	rekmob.com	marketing	rekmob.com			ocd	126ea187-97ad-4bad-925a-5c2d755fb3a7
remember_checked_on	e	twitter.com	marketing	X			ocd	b03a8c12-7a81-4fb0-af00-1d231b29ba23
remember_me	e	shopify.com	functional	Shopify	Shopify.com		ocd	3d286b04-daa6-449f-b468-23e483ff191e
remember_user_token	e		functional	Devise (Ruby on Rails	Ruby on Rails		ocd	c7d8e9f0-0003-4567-890a-000000000003
renderCtx	e	salesforce.com	functional	Salesforce			ocd	35866ffc-1bbf-4e14-9caa-0736b9242f40
renderid	e		functional	Adobe Audience Manager	Adobe		ocd	2932ef1f-14ec-4003-91d6-959f68914913
rl_anonymous_id	e		analytics	Rudderstack			ocd	b815b5c5-b725-4cd5-be5f-361690624fdf
rl_auth_token	e		analytics	Rudderstack			ocd	dd1d20ab-9026-49f6-9dfc-da58e61d1d87
rl_group_id	e		analytics	Rudderstack			ocd	61baebbc-a5dd-45e9-8ac2-e014ba605592
rl_group_trait	e		analytics	Rudderstack			ocd	35cc1397-b6aa-49a3-bffd-9d98174fad68
rl_page_init_referrer	e		analytics	Rudderstack			ocd	5d8e6d7a-fb9e-4a6b-8061-4af4076bd445
rl_page_init_referring_domain	e		analytics	Rudderstack			ocd	50d326e8-f1dd-41e9-9109-4902a7dcdc1e
rl_session	e		analytics	Rudderstack			ocd	18e73abd-fd44-46bb-bf26-bf872c1e413a
rl_trait	e		analytics	Rudderstack			ocd	317f41d4-f867-4950-8052-8da7753e36f0
rl_user_id	e		analytics	Rudderstack			ocd	465b540d-242f-4c04-a311-f99f6919a574
rlas3	e	rlcdn.com	marketing	Rapleaf	Tower Data		ocd	cc652ec2-ffba-11e9-8d71-362b9e155667
rpb	e	rubiconproject.com	marketing	Magnite			ocd	9ec1ba70-7e83-4645-82e3-f48e1a22949a
rpx	e	rubiconproject.com	marketing	Magnite			ocd	4f54bdf3-e339-40ca-ac4e-cf3314d36a24
rsid	e	salesforce.com	functional	Salesforce			ocd	d710fc20-bb87-474d-969a-5f1f9cb6ba76
rsid2	e	salesforce.com	functional	Salesforce			ocd	b414f321-01b4-4b2a-aff8-55d8b50fe192
rtbData0	e	yahoo.com	marketing	Yahoo			ocd	f9db7e4a-8507-4bd7-937d-aeeb20cffdc2
rtbh	e	udmserve.net	marketing	Underdog Media			ocd	06fed02e-37a1-4e9b-bdb3-3450e1a45e20
rtc	e	linkedin.com	functional	LinkedIn			ocd	7bba3267-6c3e-4f0f-8f97-3861e8751402
rts	e	mediaplex.com	marketing	Mediaplex	Epsilon		ocd	52b06e33-f5f8-466f-ad14-5d8c206b1d9e
rubicon_uid	e	adhese.com	marketing	Adhese			ocd	431d5a98-2986-4657-a4a4-5372da4d0ff4
rweb_optin	e	twitter.com	marketing	X			ocd	193036b6-d22f-4167-ab5c-4a66de4656dd
rxVisitor	p		analytics	Dynatrace			ocd	900ee1d0-ed6d-490b-8d8c-bf8b7289e8d3
rxvt	e		analytics	Dynatrace			ocd	35a94d29-e5dc-446b-b07c-bc3af7091878
rxx	e	yahoo.com	marketing	Yahoo			ocd	8cf47059-10ed-47db-864a-fe936d4217ce
s	e	facebook.com	marketing	Facebook		third	ocd	256c74c8-d881-11e9-8a34-2a2ae2dbcce4
s_cc	e		analytics	Adobe Analytics	Adobe		ocd	256c3620-d881-11e9-8a34-2a2ae2dbcce4
s_ecid	e		marketing	Adobe Analytics	Advertiser's website		ocd	0e649408-23f7-4d86-ba7a-7b63c01e2d03
s_fid	e		analytics	Adobe Analytics	Adobe		ocd	256c3c92-d881-11e9-8a34-2a2ae2dbcce4
s_ppv	e		analytics	Adobe Analytics	Adobe		ocd	59604f12-af2c-4e48-a0c9-8b295845f0ce
s_sq	e		analytics	Adobe Analytics	Adobe		ocd	256c39ea-d881-11e9-8a34-2a2ae2dbcce4
s_tp	e		analytics	Adobe Analytics	Adobe		ocd	85f9f4ca-4805-487e-a4db-11d707aec6b7
s_vi	p	207.net	analytics	Adobe Analytics	Adobe	third	ocd	256c3b48-d881-11e9-8a34-2a2ae2dbcce4
sailthru_content	e		marketing	Sailthru			ocd	40775f07-b03e-4eb2-a53d-82cc418a2f22
sailthru_pageviews	e		marketing	Sailthru			ocd	9c72b29d-72a3-40a7-a140-4670b651deec
sailthru_visitor	e		marketing	Sailthru			ocd	47b8a3fc-d511-4490-b45b-dbf62226b7bd
saml_csrf_token	e	github.com	strictly-necessary	GitHub	Github		ocd	e7057704-2cf2-4225-8688-3b1dec98d596
saml_return_to	e	github.com	functional	GitHub	Github		ocd	8b6c98c8-11b2-43ae-9494-28101459d19b
saml_return_to_legacy	e	github.com	functional	GitHub	Github		ocd	717e8db0-f065-48fa-a9e2-27f531e07a9c
sasd	e	smartadserver.com	marketing	Smartadserver	Equativ.com		ocd	7bed4fc6-3fca-4399-baf9-1cc4f8a5d328
sasd2	e	smartadserver.com	marketing	Smartadserver	Equativ.com		ocd	3fdf0b93-682e-4355-870b-191251c4b67e
sat_track	e		functional	Adobe Analytics	Adobe		ocd	9e583fe9-0868-4174-8e9e-c43e100e27a6
sb	e	facebook.com	marketing	Facebook		third	ocd	256c7752-d881-11e9-8a34-2a2ae2dbcce4
sb-	p		strictly-necessary	Supabase			ocd	c7d8e9f0-0006-4567-890a-000000000006
sbjs_current	e		analytics	WooCommerce			ocd	bc895914-a965-4aec-a3bd-f5ef04a12663
sbjs_current_add	e		analytics	WooCommerce			ocd	dde38589-4de1-4dde-83fa-2bd158c3af48
sbjs_first	e		analytics	WooCommerce			ocd	674dbcbc-14eb-40a2-8ea8-07e6472fb269
sbjs_first_add	e		analytics	WooCommerce			ocd	4c9c2504-c777-4cfe-aa7f-86b2f72a5202
sbjs_migrations	e		analytics	WooCommerce			ocd	74158bd6-6302-4b50-86cf-15327e145b65
sbjs_session	e		analytics	WooCommerce			ocd	85a47c97-0a09-453d-9472-7a42b29509cb
sbjs_udata	e		analytics	WooCommerce			ocd	b05482c5-1326-4d4f-a379-f036824c097d
sc-a-nonce	e	snapchat.com	marketing	Snapchat			ocd	5ed12296-efe3-43a7-bcd0-f83b120c97e0
sc_at	e	snapchat.com	marketing	Snapchat			ocd	221f7d7b-6263-472e-97c7-3b35a1c8581c
schgtclose	e		functional	Salesforce			ocd	49771d42-41a6-439b-aa3f-23c4841c44f1
sd_client_id	e	vimeo.com	analytics	Vimeo			ocd	235a47ee-b06a-4c82-a476-e64b775ee7e0
sd_identity	e	vimeo.com	analytics	Vimeo			ocd	fd513ad4-4265-439d-a1c1-ac12f3854e1e
sdsc	e	linkedin.com	functional	LinkedIn			ocd	9f90b386-51bb-4c92-b0ed-3a0582b29d7b
searchReport-log	e		functional	Magento	Adobe		ocd	d211e247-570f-494e-85e3-f9c977aecd52
section_data_clean	e		functional	Magento	Adobe		ocd	0346e59b-4bd4-4388-a19f-fab346ff4d02
section_data_ids	e		functional	Magento	Adobe		ocd	1846b26d-6632-4c1d-82a7-4bd1d880e131
sentry_device_id	e	player.twitch.tv	functional	Twitch			ocd	fe01fce0-8886-48d7-a212-3a369b1ab976
serif_allow_analytics	e		strictly-necessary	site consent state		first	autoconsent	
serif_manage_cookies_viewed	e		strictly-necessary	site consent state		first	autoconsent	
server-session-bind	e		functional	Wix.com			ocd	bc895914-4cfe-453d-9472-a619b9b71017
server_session_id	e	twitch.tv	functional	Twitch			ocd	78c824c5-76b3-4a22-a8f3-e5b5c5cd3366
sess	e	adnxs.com	functional	Xandr			ocd	8a8c67fa-4cb8-4a8c-a108-f3d0c6c068fe
sess-at-main	e	amazon.com	strictly-necessary	Amazon		first	cur	
session-id	e	amazon.com	strictly-necessary	Amazon		first	cur	
session-id-time	e	amazon.com	strictly-necessary	Amazon		first	cur	
session-token	e	amazon.com	strictly-necessary	Amazon		first	cur	
sessionFunnelEventLogged	e	pinterest.com	marketing	Pinterest			ocd	d26e90ae-4f43-11eb-ae93-0242ac130002
session_storage_last_visited_twitch_url	e	player.twitch.tv	functional	Twitch			ocd	2b73379e-00be-4784-a134-ad599614062b
session_unique_id	e	twitch.tv	functional	Twitch			ocd	35d9c60f-e6ef-41a8-b0b9-b64681a74d17
sessionid	e	instagram.com	marketing	Instagram	Meta		ocd	efe0b018-36c9-42a3-853c-07acf2994d9e
sfau	e	facebook.com	marketing	Facebook		third	ocd	256c6d8e-d881-11e9-8a34-2a2ae2dbcce4
sfdc-stream	e	salesforce.com	functional	Salesforce			ocd	67c8c784-6e9a-4d9a-8f33-4fa74fbc521e
sfdc_lv2	e		functional	Salesforce			ocd	8ed5d114-61fe-4e74-abc8-9f434fd4c0c9
sharebox-suggestion	e	linkedin.com	analytics	LinkedIn			ocd	90f1f41c-2784-4139-aa55-3b051f3a0a42
sharing_	p	crazyegg.com	functional	Crazy Egg			ocd	0079bea9-9e84-43ab-87d2-4eea52d102d1
shbid	e	instagram.com	marketing	Instagram	Meta		ocd	ce5b6982-456d-4a6b-b1e1-dd15bfa20b53
shbts	e	instagram.com	marketing	Instagram	Meta		ocd	8a23089a-d044-40b2-8746-40de4cb194d3
shop_analytics	e		analytics	Shopify	Shopify.com		ocd	a2bc0b4c-41a8-4e90-8ee9-2b1f34d53c88
shop_pay_accelerated	e	shopify.com	functional	Shopify	Shopify.com		ocd	9a1a244e-c366-4d25-b962-6bc7a7cd3d33
shopify-editor-unconfirmed-settings	e	shopify.com	functional	Shopify	Shopify.com		ocd	73e28a66-9455-4a41-9bd1-098186248ef0
shopify_pay	e	shopify.com	functional	Shopify	Shopify.com		ocd	bf479a72-a40e-4ef1-852a-30211a665fe6
shopify_pay_redirect	e	shopify.com	functional	Shopify	Shopify.com		ocd	c6e20d92-71db-4fb5-9994-aabeb5334d71
showComments	e		functional	WordPress			ocd	21d730a1-d6c1-4466-a34b-907c6ff8c031
showNewBuilderWarningMessage	e		functional	Salesforce			ocd	11076cd0-d08c-4363-9e42-3c05279c0acc
show_cookie_banner	e	github.com	functional	GitHub	Github		ocd	6b5d73d3-c706-47ea-b814-2229922c25a6
sid_Client	e	salesforce.com	functional	Salesforce			ocd	6e164e03-e394-4a23-a479-ef78807c72c3
sidebarPinned	e		functional	Salesforce			ocd	c50fe4ee-04f5-4f19-9a67-e79acf76c491
sites-active-list-state-collapsed	e		functional	Plesk			ocd	a57c96f5-7173-4629-be9a-ca4b0d338486
smSession	e	wix.com	functional	Wix.com			ocd	41a4b6b6-ec46-45a3-a4b8-5caffe6d617c
sm_ir	e		functional	SurveyMonkey			ocd	bc7b816a-888d-49ac-9aa5-de0d6b8c67f3
sm_rec	e		functional	SurveyMonkey			ocd	2898232b-994d-45a5-a91a-7a9608a65337
snconsent	e		strictly-necessary	site consent state		first	autoconsent	
sp	e		analytics	Snowplow			ocd	e8aae2ac-3c77-4502-879a-8731e477039b
sp-cdn	e	amazon.com	functional	Amazon		first	cur	
sp_dsgvo_cookie_settings	e		strictly-necessary	site consent state		first	autoconsent	
sp_landing	e	spotify.com	functional	Spotify			ocd	0e052395-ba52-4aa3-a964-b79dfa1623d1
sp_t	e	spotify.com	functional	Spotify			ocd	5d4bd049-33d3-423c-8ff6-313a59a6404d
spbc_2fa_passed	e		functional	CleanTalk			ocd	00daf799-3418-407d-a1c5-93b522dbbf72
spbc_cookies_test	e		functional	CleanTalk			ocd	388f5c74-46be-4246-8bb8-eba23d94d3bd
spbc_firewall_pass_key	e		functional	CleanTalk			ocd	920fdea7-cd14-421a-bab8-5027e9bc46b1
spbc_is_logged_in	e		functional	CleanTalk			ocd	0bda0c25-7540-4801-957f-520745a2adca
spbc_log_id	e		functional	CleanTalk			ocd	db92dadd-089c-42bf-9e1d-018a69f27b85
spbc_timer	e		functional	CleanTalk			ocd	36b0f92c-6007-45a5-afd6-4ce02f064ce6
spectroscopyId	e	linkedin.com	marketing	LinkedIn		third	ocd	d32a876f-84a1-4251-9ad1-6954cd330d9f
spx_ts	e	adscience.nl	marketing	Ortec			ocd	d26e446e-4f43-11eb-ae93-0242ac130002
squiz.cdp.consent	e		strictly-necessary	site consent state		first	autoconsent	
sqzl_abs	e		marketing	Squeezely			ocd	e9bf9b9b-2d3e-4322-80c8-55addbf17c90
sqzl_consent	e		functional	Squeezely			ocd	70f28fbf-6970-4adf-97cb-93226b18a929
sqzl_session_id	e		marketing	Squeezely			ocd	bc33f12d-3ca4-4000-aa8b-aec82805ddc8
sqzl_vw	e		marketing	Squeezely			ocd	3c6d4502-679f-4073-8ab0-b58c0a83abb9
sqzllocal	e		marketing	Squeezely			ocd	ce6c1ad2-1aaf-41ca-8f48-2df5b886e906
ss	e	betweendigital.com	functional	betweendigital.com			ocd	ea3efa31-071a-4e8c-8916-89c0ed348d8f
ssid	e	springserve.com	marketing	Springserve	Magnite		ocd	730f2148-258f-4b10-af8d-a6c252673b11
ssoCSRFCookie	e		functional	Dynatrace			ocd	5f010d1e-9de7-415f-b039-e8e0328cc8b5
sso_user	e		functional	SurveyMonkey			ocd	83da00e3-02bb-4d31-800f-604852b4f4cb
ssostartpage	e		functional	Salesforce			ocd	d6afc5b1-4eaf-4868-b976-b8e0dee3dd63
sst	e	springserve.com	marketing	Springserve	Magnite		ocd	cda734ff-dfe7-4301-8e3a-5d2954ac8800
st_chc	e	seedtag.com	marketing	Seedtag	seedtag.com		ocd	624734b3-5c15-4cff-84d8-4be4d28e39ba
st_cnt	e	seedtag.com	marketing	Seedtag	seedtag.com		ocd	73be3ddb-3e4d-48a6-81cc-80e53e9a3c17
st_cs	e	seedtag.com	marketing	Seedtag	seedtag.com		ocd	dd0ee2e6-80c0-4e80-8ec1-d2a1fc1ed735
st_csd	e	seedtag.com	marketing	Seedtag	seedtag.com		ocd	4b1ab77a-d10f-4915-aa8e-dbcb789f4bff
st_optout	e	sharethis.com	functional	ShareThis			ocd	553dc43f-eff4-4856-bb86-fec6bde9266b
st_ssp	e	seedtag.com	marketing	Seedtag	seedtag.com		ocd	406e235a-9688-48f8-b9e9-cd5024a178b2
st_uid	e	seedtag.com	marketing	Seedtag	seedtag.com		ocd	b92dce55-ffca-4ba8-bbcb-4e9ca17579c9
stf	e		functional	Magento	Adobe		ocd	5d6fd130-4012-495d-bee2-6cb888a61b43
stg_externalReferrer	e		analytics	Piwik			ocd	02a5c150-e145-4a12-b6b3-8c314aebaa5f
stg_fired__	p		analytics	Piwik			ocd	97bd3cb2-8fdc-401c-bf27-da642fd722bf
stg_global_opt_out	e		analytics	Piwik			ocd	27a9dcca-06b3-49ea-9aa2-2cc1483e9e53
stg_last_interaction	e		analytics	Piwik			ocd	44616d67-2079-4619-a432-a5aa2a2b9a5d
stg_pk_campaign	e		analytics	Piwik			ocd	4a9a5df1-5322-4fff-b4b8-58f5d3ed9457
stg_returning_visitor	e		analytics	Piwik			ocd	9774af01-25a3-42e5-987d-bcabb41ff5f7
stg_traffic_source_priority	e		analytics	Piwik			ocd	562dc80e-caa7-4a3b-80fd-7f5d990b025c
stg_utm_campaign	e		analytics	Piwik			ocd	412c3c5e-1744-4102-b5ce-4434f353fcb5
stnojs	e		functional	WordPress			ocd	5019dc94-e385-42ac-b716-6f0700595936
stopMobileRedirect	e	wikimedia.org	functional	Wikimedia	Wikipedia		ocd	69ec7e92-ccb2-4c5b-b7a2-efa97104dd8b
store	e		functional	Magento	Adobe		ocd	088e7df0-01d5-42ed-ad6f-171643b70fd8
store_notice	p		functional	WooCommerce			ocd	a8a7e455-ceb9-4b31-954f-2e47d64f0a1c
storefront_digest	e	shopify.com	functional	Shopify	Shopify.com		ocd	18e3c28a-7585-4cb9-8845-a619b9b71017
stsservicecookie	e	microsoft.com	functional	Azure / Microsoft	Microsoft	third	ocd	5ba88877-4115-44b0-86f5-858d5becb80f
stx_user_id	e	sharethrough.com	marketing	Sharethrough			ocd	3122869c-87a8-41db-b5f3-c6c55769a061
svSession	e	wix.com	marketing	Wix.com			ocd	a67e35d5-c52e-49f2-a9d2-e2591b545a75
svid	e	mediaplex.com	marketing	Mediaplex	Epsilon		ocd	ef0fae7b-cbe0-48e5-9c00-8bb3fc47636c
swym-cu_ct	e		functional	Swym			ocd	ddad314b-4016-461f-879c-08225041628f
swym-email	e		functional	Swym			ocd	73acc1a3-f76d-47d1-9956-0ba8e69ede07
swym-instrumentMap	e		functional	Swym			ocd	3c6c72d4-8f62-4a1a-b4d3-ee348c94ae89
swym-o_s	e		functional	Swym			ocd	d852d03f-4e92-4e7b-a0b9-88e4001995f9
swym-ol_ct	e		functional	Swym			ocd	1de9db1a-e57f-4246-8d52-a153295304a6
swym-pid	e		functional	Swym			ocd	a88a5780-ccb2-42cf-bb06-1de1e7d766d6
swym-session-id	e		functional	Swym			ocd	fd199259-9863-41fa-80f9-7c47c340c5a1
swym-swymRegid	e		functional	Swym			ocd	e88f64cf-b7c9-43a6-a2e5-a4be2eebd537
swym-tpermts	e		functional	Swym			ocd	f22b424e-2b6f-47cd-a185-ae586557f130
swym-u_pref	e		functional	Swym			ocd	c34e7d25-6530-4d17-b206-e01f62db37d3
swym-v-ckd	e		functional	Swym			ocd	2cc5bce6-80ee-440b-836b-0864f4e2dbbf
swym-weml	e		functional	Swym			ocd	c1856574-5a11-432e-945d-7cf8e08b1bd4
sync	e	3lift.com	marketing	TripleLift			ocd	3bac3d4a-cb4c-45eb-b270-14b59240a528
syndication_guest_id	e	twitter.com	marketing	X			ocd	5ebcae77-10f9-4d62-839d-18ddfdf17237
syno_confirm_v5_answer	e		strictly-necessary	site consent state		first	autoconsent	
t	e		functional	Salesforce			ocd	074335cb-a017-439c-93d9-72da982ddea1
tPHG-PS	e	prf.hn	marketing	Partnerize			ocd	d26e59e0-4f43-11eb-ae93-0242ac130002
t_gid	e	taboola.com	marketing	Taboola	taboola.com		ocd	f9200827-44f9-4ca1-9fd7-779d15d60155
t_pt_gid	e	taboola.com	functional	Taboola	taboola.com		ocd	71a1fd68-cebf-4d40-bdf0-23cd5fab2f46
taboola_fp_td_user_id	e	taboola.com	functional	Taboola	taboola.com		ocd	89bed886-e46d-4671-8945-b741d8b8a23a
taboola_select	e	taboola.com	functional	Taboola	taboola.com		ocd	b0e73672-75e0-4b30-8918-02cbed8c59e2
taboola_session_id	e	taboola.com	marketing	Taboola	taboola.com		ocd	1b6c7e7d-e469-4834-ab43-a702e39e3142
tarteaucitron	e		strictly-necessary	tarteaucitron.js	site operator	first	cur	
taunton_user_consent_submitted	e		strictly-necessary	site consent state		first	autoconsent	
tawkUUID	e	va.tawk.to	analytics	Tawk.to Chat			ocd	def4d2ee-cd97-44c8-9eea-d95de5b3caee
tawk_	p		functional	Tawk.to	tawk.to		ocd	c7d8e9f0-0010-4567-890a-000000000010
tb_click_param	e	taboola.com	analytics	Taboola	taboola.com		ocd	9be70595-25f5-4ed9-916a-138e5f40d4f4
tbla_id	e	yahoo.com	marketing	Yahoo			ocd	3d576c44-57a4-461c-8df5-436774278e93
tc_caids	e		functional	Command Act			ocd	be622ac8-cf40-42fa-9a23-ebf757ced555
tc_cj_ss	e		functional	Command Act			ocd	b3e44dad-2b50-4713-9271-107ce9221605
tc_cj_v2	e	commander1.com	marketing	Command Act			ocd	0e705d10-4024-4c60-8b2d-28842ebc6796
tc_cj_v2_cmp.	e	commander1.com	marketing	Command Act			ocd	b5518973-f9d4-45c1-b9c9-4ff5942c22ee
tc_cj_v2_med	e	commander1.com	marketing	Command Act			ocd	7ef0345c-2c84-44ba-be13-e1e1c96907c0
tc_sample_	e		functional	Command Act			ocd	0ced0414-b600-49af-9308-df018f4c1401
tc_ss	p		functional	Command Act			ocd	333f3659-891a-4b6f-bc42-90991f7582d1
tc_test_cookie	e		functional	Command Act			ocd	863e4f22-5626-43a4-94d6-1ced6b8be45d
td	e	www.googletagmanager.com	analytics	Google Tag Manager	Google		ocd	317ce4c0-91e3-4ee4-9ccc-75c15a0c2305
tearsheet	e	yahoo.com	marketing	Yahoo			ocd	636cc6a6-a3d3-4c6a-a730-dd55b7d9a366
test	e		functional	Parse.ly			ocd	5945b0d0-0c34-457e-b152-95b529d93c59
test_cookie	e	doubleclick.net	functional	DoubleClick/Google Marketing	Google		ocd	4204f375-a3e5-4b04-ae39-9adb71f3eb5d
test_rudder_cookie	e		analytics	Rudderstack			ocd	1ce30314-07df-42c3-91a4-f21214a55c85
tf_respondent_cc	e	typeform.com	functional	Typeform			ocd	17068b62-5fd6-4a9f-87b0-af30131dedb5
tfw_exp	e	twitter.com	marketing	X			ocd	da6f4e9e-8e66-40a1-902a-a17588932f39
tix_view_token	e		functional	WordPress			ocd	15afcfb4-f181-46bc-9b2d-27dbbbbaa657
tk_ai	e		functional	WooCommerce / Jetpack			ocd	e2a7734f-e396-4228-b92b-87258a4f456c
tk_lr	e		marketing	WordPress			ocd	0cc3b15e-d234-4098-802f-fddb214f6410
tk_or	e		marketing	WordPress			ocd	bcde0fc0-912e-47da-99f0-21000dc61e67
tk_qs	e		analytics	WordPress			ocd	1f222380-4718-4e31-af33-0c38481c8a93
tk_r3d	e		analytics	WordPress			ocd	455fbc4b-d069-4ec1-b2bd-944fe862e8b5
tk_tc	e		analytics	WordPress			ocd	ca5bfb74-70f3-4f1a-adff-1d6a9d3e632d
tluid	e	3lift.com	marketing	TripleLift			ocd	20749ddc-cac3-4b92-ba6e-682300b43604
tluidp	e	3lift.com	marketing	TripleLift			ocd	7ca9e713-9c4b-4c42-83d0-8118d0b3ad39
token	e	adform.net	marketing	Adform		third	ocd	256c5196-d881-11e9-8a34-2a2ae2dbcce4
token	e	adnxs.com	functional	Xandr			ocd	b52d31f6-1786-4cbb-978c-55520a9c81fd
tp	e	ml314.com	marketing	Bombora			ocd	a1031b6e-685a-428b-b68a-b2f0911d770b
tp	p	t.tailtarget.com	marketing	Tailtarget	Totvs		ocd	235735ae-0c85-4009-b6f4-4dc283345c44
tp_privacy_base	e		strictly-necessary	site consent state		first	autoconsent	
trac_form_token	e		functional	WordPress			ocd	7bfbd680-702f-4f21-9d23-0b2d26281d8a
trac_session	e		functional	WordPress			ocd	69131359-8260-40a6-b004-8e4fe508ebf7
tracked_start_checkout	e	shopify.com	analytics	Shopify	Shopify.com		ocd	775b8d74-3e73-4ade-aa73-c81ad28aa1b4
tracking-preferences	e		strictly-necessary	site consent state		first	autoconsent	
trackingconsent	e		strictly-necessary	site consent state		first	autoconsent	
trc	e	creative-serving.com	marketing	Platform161		third	ocd	256c93ae-d881-11e9-8a34-2a2ae2dbcce4
trc_cookie_storage	e	yahoo.com	marketing	Yahoo			ocd	c518ea13-66e7-4672-8fa9-889d88e80a55
triplelift_uid	e	adhese.com	marketing	Adhese			ocd	2c2f2801-ef34-4498-b147-075897dfcfca
trk	e	t.tailtarget.com	marketing	Tailtarget	Totvs		ocd	15a40bc2-afe4-4270-82da-7a95f4172856
trkCode	e	linkedin.com	marketing	LinkedIn		third	ocd	2bfa0944-e050-45fd-900a-73bc4518eb64
trkInfo	e	linkedin.com	marketing	LinkedIn		third	ocd	efbf7fc7-a1a1-4a65-8ac8-4df28f94a3a7
trybe_cookies_consent_tracking	e		strictly-necessary	site consent state		first	autoconsent	
ts	e	creativecdn.com	functional	CreativeCDN	RTB House		ocd	c94b8488-dd75-498c-acc2-0066d3491366
ts	e	paypal.com	functional	PayPal			ocd	b6449029-8677-4810-889f-9485c0dae9ab
ts_c	e	paypal.com	functional	PayPal			ocd	71d56099-23bb-4ce5-9186-b8ff03763251
tsla-cookie-consent	e		strictly-necessary	site consent state		first	autoconsent	
tsrce	e	paypal.com	functional	PayPal			ocd	9157e6c2-0d9b-4f65-88a3-13c59e1fa5f7
tsrvid	e		functional	FeedbackCompany			ocd	6ddbfbd9-098d-4c5e-943c-1b687f7a260c
tt_bluekai	e	teads.tv	marketing	Teads	Teads.com		ocd	25b4a1fb-346c-4dbc-ba30-5e0269ae05d0
tt_exelate	e	teads.tv	marketing	Teads	Teads.com		ocd	5085dd3e-3a25-470b-b083-4eb9846985d5
tt_liveramp	e	teads.tv	marketing	Teads	Teads.com		ocd	4a8babdd-ff24-48d4-a644-cacec51b83f7
tt_neustar	e	teads.tv	marketing	Teads	Teads.com		ocd	1387014e-ea7b-47f9-85b9-31c704f229b0
tt_salesforce	e	teads.tv	marketing	Teads	Teads.com		ocd	2202e01f-c751-43f3-8fe0-77b5d0ce8ca0
tt_viewer	e	teads.com	marketing	Teads	Teads.com		ocd	64b3c4d8-ad3c-4963-9e0c-5dc5ec24ef5d
ttbprf	e	t.tailtarget.com	marketing	Tailtarget	Totvs		ocd	ff6bda2f-98b3-4cc5-a4f6-712af4a838f5
ttc	e	t.tailtarget.com	marketing	Tailtarget	Totvs		ocd	e3dc47c3-5c5c-4c79-82f6-5670019f2a61
ttca	e	t.tailtarget.com	marketing	Tailtarget	Totvs		ocd	d0519a4b-ffd4-4ce9-b4db-f63eed756d54
ttcsid	p	tiktok.com	marketing	TikTok			ocd	4b98fb2c-e038-4459-8f8a-d57fd6676bf7
ttd	e	outbrain.com	marketing	Outbrain			ocd	82d5e8f5-6990-47c7-9c6c-c85730aa6021
ttgcm	e	t.tailtarget.com	marketing	Tailtarget	Totvs		ocd	93bcd441-ff31-4e3c-948f-367c052cac59
ttnprf	e	t.tailtarget.com	marketing	Tailtarget	Totvs		ocd	e8ca8ad5-9127-4e6d-a28c-fd517cc388b8
ttwid	e	tiktok.com	marketing	TikTok			ocd	b92f0238-4ca0-4a5d-8250-54710d3a27ed
tu	e	adscale.de	marketing	adscale.de			ocd	a9cc924c-28a7-4a56-8688-38aef554e390
tuuid	e	creative-serving.com	marketing	Platform161		third	ocd	256c9516-d881-11e9-8a34-2a2ae2dbcce4
tuuid_lu	e	bidswitch.net	marketing	bidswitch.net			ocd	d62265f5-b213-4830-ae2a-b1c84f9b9c8b
tv_U	p	tremorhub.com	marketing	Magnite			ocd	b0b988b6-c5b8-42e3-838b-54510ac5e640
tv_spot_tracker	e		analytics	Abovo Media			ocd	06dcc491-d34b-456f-ae56-f683284f5dbd
tvid	e	tremorhub.com	marketing	Magnite			ocd	3bcd8175-8601-4277-98c4-538cb711d57e
twCookieConsent	e		strictly-necessary	site consent state		first	autoconsent	
twid	e	twitter.com	marketing	X			ocd	2cd52409-5089-4c52-a20d-037251c1e8f2
twitch.lohp.countryCode	e	twitch.tv	functional	Twitch			ocd	d588da5f-9c1c-4163-855b-eab2caf5aec3
twitch.lohp.countryCode	e	twitch.tv	functional	Twitch	Amazon (Twitch)	first	cur	
tz	e	github.com	functional	GitHub	Github		ocd	cefe7cb7-8d84-41f0-93e9-eecb5b7729f7
u	e	creativecdn.com	marketing	CreativeCDN	RTB House		ocd	f72e5a6e-eef9-4a06-953f-dceb9b83d2a2
u	e	t.tailtarget.com	marketing	Tailtarget	Totvs		ocd	67999a45-2f58-4064-8b57-ea0f249c937a
u	e	t.tailtarget.com	marketing	Totvs			ocd	99d4316b-2cc6-46ea-866c-f0b294f4801d
ua_	p		functional	SAP			ocd	26919947-293e-4f1d-95e8-7a1d504dee45
ubid-acb	p		functional	Amazon		first	cur	
ubid-main	e	amazon.com	functional	Amazon		first	cur	
ucid	e		marketing	SAP			ocd	5489f3e2-a2e5-4a3f-bea3-9d0736f63f9d
ud	e	exelator.com	marketing	Nielsen			ocd	271e5f3c-fb06-4966-b5b5-336cf3518d51
udmts	e	udmserve.net	marketing	Underdog Media			ocd	45f579ca-b4fa-48f7-9321-0e9b37bca204
udo	e	exelator.com	marketing	Nielsen			ocd	cd43be1f-6f27-4b17-a516-9add14858659
uesign	e	salesiq.zoho.com	functional	ZOHO			ocd	4b17b5df-5cfd-4e30-94da-cdbcc46f54d6
uh	e	linkedin.com	functional	LinkedIn			ocd	9b929c49-6611-4b6b-aa0b-d48fd7992fc5
ui_cid	e		strictly-necessary	site consent state		first	autoconsent	
uid	e	adform.net	marketing	Adform		third	ocd	256c489a-d881-11e9-8a34-2a2ae2dbcce4
uid-bp-	p	stickyadstv.com	marketing	FreeWheel			ocd	cc653926-ffba-11e9-8d71-362b9e155667
uids	e	admatic.com.tr	marketing	Admatic		third	ocd	c92f9463-6c9d-4aa3-a14e-d0eee6e03089
uids	e	adnxs.com	marketing	Xandr			ocd	ea5bede7-3bed-4141-9268-522d13d33592
um	e	ad.360yield.com	marketing	Improve Digital	ad.360yield.com		ocd	62d55d01-69a9-4223-a020-ae274c03fe3d
um2	e	visx.net	marketing	Visx.net	visx.net		ocd	191053d2-9b99-4fd8-beed-0848de0cd971
umami.	p		analytics	Umami	Website operator		ocd	c7d8e9f0-0014-4567-890a-000000000014
umeh	e	ad.360yield.com	marketing	Improve Digital	ad.360yield.com		ocd	a3b82f4c-3673-426b-a619-3c1c4c284ee3
unifiedPixel	e		marketing	Outbrain			ocd	ccbe2ed3-7a50-4631-85c0-808cda07d878
unique_ad_source_impression	e	yahoo.com	marketing	Yahoo			ocd	7f704074-d9ce-4f44-8201-77e1fb70b9a6
unique_id	e	twitch.tv	analytics	Twitch	Amazon (Twitch)	first	cur	
unique_id	e	twitch.tv	functional	Twitch			ocd	6e3ec9ad-991d-4ed2-9960-7f679e807d8f
unique_id_durable	e	twitch.tv	functional	Twitch			ocd	3a87903b-d0ad-4e90-8f91-20936b1f5fd2
univ_id	e	openx.net	marketing	openx.net	OpenX		ocd	107fe6d8-822c-4aab-9e25-659bfb1142ab
unruly_m	p		marketing	Unrulymedia.com			ocd	c7fa66a8-7594-4dba-9890-f45ea2413843
usbls	e		marketing	Usabilla	SurveyMonkey		ocd	a930a4b7-a6f9-41a0-93e2-a41839869c95
useStandbyUrl	e		functional	Salesforce			ocd	e3107a8d-e942-4f8d-b557-a27e46f1391d
userConsent	e		strictly-necessary	site consent state		first	autoconsent	
user_allowed_save_cookie	e		functional	Magento	Adobe		ocd	a6e668bc-85c4-454b-a115-2aa7847ed0ff
user_session	e	github.com	functional	GitHub	Github		ocd	630d660f-008f-43bc-af5a-ea1d49d9adff
userlang	p	cookiebot.com	functional	Cookiebot		third	ocd	256c1550-d881-11e9-8a34-2a2ae2dbcce4
usersync	e	adnxs.com	analytics	Xandr			ocd	fd712d88-8df2-4601-8178-504b29260182
usida	e	facebook.com	marketing	Facebook		third	ocd	983bb537-a3d2-4d0c-b6ce-64f2fa4434cd
usprivacy	e		functional	PrivacyPillar			ocd	3c664df2-a6cc-43a0-87e0-c79a1f6aee8a
usprivacy	e		strictly-necessary	IAB USP		first	cur	
usprivacy	p		functional	ShareThis			ocd	8c1b2268-85b3-4457-9146-89b43c566cf4
usst	e	yandex.ru	analytics	Yandex.Metrica	Yandex		ocd	256b31b8-990b-4b1f-9001-88a1a7b6d290
utag_main	e		functional	Tealium	site operator	first	cur	
utm_key	e	onetrust.com	functional	OneTrust			ocd	fad16835-0d5f-4f4d-932a-67c0e8befb5b
uu	e	adscale.de	marketing	adscale.de			ocd	74bb46b3-b3eb-4a2a-95b7-bc4cc2e1f8fb
uuid	e	mathtag.com	marketing	Mediamath	MediaMath		ocd	80da4bb9-e5d4-4e20-958b-a1e1e2779272
uuid2	e	adnxs.com	marketing	Xandr			ocd	f87f69d8-0e73-483c-9b39-169b9c36b5f4
uuidc	e	mathtag.com	marketing	MediaMath			ocd	cc654204-ffba-11e9-8d71-362b9e155667
v_usr	e	e-volution.ai	marketing	E-volution.ai			ocd	7265188a-91e5-4949-aa36-ff6912e10a3d
version	e	track1.aniview.com	marketing	Aniview			ocd	b41b15a7-dc1e-4a5d-88fe-c390352de246
vfThirdpartyCookiesEnabled	e	viafoura.co	functional	Viafoura			ocd	5b3c2c36-093e-4e41-9b2d-d6cae079f6e6
vglnk.Agent.p	e	disqus.com	marketing	Disqus			ocd	8e468afb-d138-4002-8c2e-9441d3df8c33
vglnk.PartnerRfsh.p	e	disqus.com	marketing	Disqus			ocd	4b12ffab-2bf1-4d2f-99b7-d20978e57600
videoChat.notice_dismissed	e	twitch.tv	functional	Twitch			ocd	87012de6-2eb6-426f-bf14-fbd6d634f94c
vidoomy-uids	e	vidoomy.com	marketing	Vidoomy			ocd	57fd058b-c354-41c4-a45c-fd8faaf9d5f2
viewed_cookie_policy	e		functional	Cookie Law Info	CookieYes		ocd	1c3b9bfd-a17e-4c9c-b700-6e1c27d78c01
viewer	e	adscience.nl	marketing	Ortec			ocd	c35002d1-f451-4451-83b0-d255e6474439
viewer_token	e	csync.loopme.me	marketing	csync.loopme.me			ocd	553e32a4-8f78-40e6-9ca8-f6f613c7da40
visid_incap_	p		functional	Imperva			ocd	21c1d8c3-5db8-4613-a370-53e22596ce44
visitor	e	postrelease.com	marketing	Nativo			ocd	3b9031a0-098c-48b8-a333-4d9df9afc1df
visitor-id	e	contextual.media.net	marketing	Media.net			ocd	e062990a-4825-441d-b87a-13d7523d94c4
visitor_id	p		marketing	Salesforce			ocd	55836295-17ac-46ff-ac79-2b75622f65e8
vs	e	smartadserver.com	analytics	Smartadserver	Equativ.com		ocd	78a8b8c8-608a-409b-8f0e-f95fbf6c4296
vst	e	gumgum.com	marketing	GumGum			ocd	d17f3119-c033-4698-b909-65f56cde8825
vuid	e	vimeo.com	analytics	Vimeo			ocd	bf0017c3-9d7d-4f2b-b723-1bedc5938f3c
wa_lang_pref	e	whatsapp.com	functional	WhatsApp			ocd	d26e49c8-4f43-11eb-ae93-0242ac130002
wa_ul	e	whatsapp.com	functional	WhatsApp			ocd	d26e374e-4f43-11eb-ae93-0242ac130002
waveUserPrefFinderLeftNav	e		functional	Salesforce			ocd	fab366e8-fa19-4c6d-8bc8-88682c641809
waveUserPrefFinderListView	e		functional	Salesforce			ocd	62f862a6-0bee-47ac-8403-9b1472b85b42
wd	e	facebook.com	functional	Facebook		third	ocd	47a69b68-dfe1-480f-972f-0a09762af6b5
webact	e		functional	Salesforce			ocd	8294a9fb-467b-47fc-bcff-3d5180be2293
welcome-	p		functional	WordPress			ocd	fcb76afe-ca9d-4d9b-a843-9c225e0a02bb
wfivefivec	e	w55c.net	marketing	Roku			ocd	9780524e-b204-4685-8420-40a0011ac0b3
wires	e		functional	Processwire			ocd	76b69f50-9498-4769-956c-8fd8cdbb6879
wires_challenge	e		functional	Processwire			ocd	1f23b9b2-62f2-4925-ac86-64ed8803560b
wistia	e		functional	Wistia			ocd	163347db-adfe-4230-a2c6-09fe05c50dd0
wistia-http2-push-disabled	e		functional	Wistia			ocd	21336c35-acaa-44f7-82bd-59f6fb799bf0
wistia-video-progress-	p		functional	Wistia			ocd	20c66ff1-0002-4a39-b7c3-b714cafb6e00
wixLanguage	e		functional	Wix.com			ocd	d22eb370-2a05-4a8c-8fbe-1bbe7dffe0df
woocommerce_cart_hash	e	woocommerce.com	functional	WooCommerce			ocd	8a23f0ad-722d-4d91-9ef8-52528e903a4f
woocommerce_dismissed_suggestions__	p		functional	WooCommerce			ocd	7b62b8e9-3858-4d78-a0ef-d8736e763fa9
woocommerce_items_in_cart	e	woocommerce.com	functional	WooCommerce			ocd	f1e0e5b1-d7a1-4afc-80b6-1ba4430c237f
woocommerce_recently_viewed	e	woocommerce.com	functional	WooCommerce			ocd	15b17bfb-d0ef-4806-b2fa-b319185bc3aa
woocommerce_snooze_suggestions__	p		functional	WooCommerce			ocd	5f5b453b-c210-4f12-b886-244bf528b113
wordpress_google_apps_login	e		functional	WP-Glogin			ocd	5a0bf90f-b22d-4220-8062-d1e9005bb1be
wordpress_logged_in_	p		functional	WordPress			ocd	835a9388-672a-4b0d-ac45-6f9cd8a1930a
wordpress_test_cookie	e		functional	Wordpress			ocd	3581f81b-77ba-4303-8110-6f7fea42eead
wp-postpass_	p		functional	WordPress			ocd	5fd8047d-9a31-4cb6-8af4-9f16451ee55f
wp-saving-post	e		functional	WordPress			ocd	d490210c-32c0-467a-abed-5690d306557f
wp-settings-	p		functional	WordPress			ocd	c0d08a4f-af3b-4521-ab95-f7e332f2e32e
wp-settings-time-	p		functional	WordPress			ocd	a9113903-144d-4807-bb15-8b4311d16e2d
wp-wpml_current_language	e		functional	WPML			ocd	b2a0edbb-1b14-4d67-8dff-3eb48a9025d4
wp_lang	e		functional	WordPress			ocd	c7d8e9f0-0001-4567-890a-000000000001
wp_woocommerce_session_	p	woocommerce.com	functional	WooCommerce			ocd	8f50fe5d-20dc-4811-b118-e49d52a0fc35
wpl_viewed_cookie	e		strictly-necessary	site consent state		first	autoconsent	
wporg_locale	e		functional	WordPress			ocd	ebeb3b22-604e-40fd-b098-ca3e39a11549
wporg_logged_in	e		functional	WordPress			ocd	e80b3fe2-31ed-4b57-9d05-98c369b61d8f
wporg_sec	e		functional	WordPress			ocd	35c6126f-40e4-49ab-b6e0-6d7506d0ec1b
wtr_cookies_advertising	e		strictly-necessary	site consent state		first	autoconsent	
wtr_cookies_analytics	e		strictly-necessary	site consent state		first	autoconsent	
wwepo	e	linkedin.com	functional	LinkedIn			ocd	96ff75d5-fb39-44ae-a5ff-1bdf7a82d13a
wwwchannelme_z_sid	e		functional	Channel.me			ocd	01d8d81d-2b8a-4396-a3c7-8260c98ec66f
x-bsw-consentCookie	e		strictly-necessary	site consent state		first	autoconsent	
x-main	e	amazon.com	strictly-necessary	Amazon		first	cur	
x-ms-cpim-admin	e		functional	Azure / Microsoft	Microsoft		ocd	44d8e4eb-e71f-4efa-8ff6-8bdf24dbb4ce
x-ms-cpim-cache	p		functional	Azure / Microsoft	Microsoft		ocd	7b6a11c3-a194-4d28-8492-ad82cdc341aa
x-ms-cpim-csrf	e		functional	Azure / Microsoft	Microsoft		ocd	87ee5cf9-2e6f-48e8-b0af-6ee80155bdf5
x-ms-cpim-ctx	e		functional	Azure / Microsoft	Microsoft		ocd	8d1cdb45-a921-4e9f-b6e8-1a77a44d6517
x-ms-cpim-dc	e		functional	Azure / Microsoft	Microsoft		ocd	f0140d4f-3a23-4424-90cc-0a8ee16ac883
x-ms-cpim-geo	e		functional	Azure / Microsoft	Microsoft		ocd	45c0e0b6-4b78-4c6d-8ca7-d15077d357ff
x-ms-cpim-rc	e		functional	Azure / Microsoft	Microsoft		ocd	6687faec-8083-4150-9fef-fe6ee255ac3a
x-ms-cpim-rp	e		functional	Azure / Microsoft	Microsoft		ocd	7832af87-e057-4833-9dfb-82be34557d42
x-ms-cpim-slice	e		functional	Azure / Microsoft	Microsoft		ocd	5a9025c8-8046-4c16-8391-98f12f38070d
x-ms-cpim-sso	p		functional	Azure / Microsoft	Microsoft		ocd	a9f7bff4-ed3c-47bb-9456-acea8fe78179
x-ms-cpim-trans	e		functional	Azure / Microsoft	Microsoft		ocd	8fcf1c6b-caef-464b-b354-c15709c4b22a
x-ms-gateway-slice	e	microsoft.com	functional	Bing / Microsoft	Microsoft	third	ocd	256cc3f6-d881-11e9-8a34-2a2ae2dbcce4
x-ms-routing-name	e	api.lightboxcdn.com	functional	Lightbox CDN	Lightbox		ocd	0053281f-8f07-432c-a721-f3c9e42fa86f
x-pp-s	e	paypal.com	functional	PayPal			ocd	d3bf2b13-bc03-452b-9f46-431af61d7d44
xbc	e		functional	Piano			ocd	d86c0172-2cda-41d6-adda-2b74f84b0fec
xeConsentState	e		strictly-necessary	site consent state		first	autoconsent	
xf_consent	e		functional	Xenforo			ocd	dd88447f-2322-4044-b141-c0fda4c6f511
xf_csrf	e		strictly-necessary	Xenforo			ocd	216649eb-0842-46bd-a211-e403d29497b0
xf_dbWriteForced	e		functional	Xenforo			ocd	dada3efb-f44f-4f98-a590-4dbf7e36c4c5
xf_emoji_usage	e		functional	Xenforo			ocd	8004d426-33a8-4b55-97e4-edee8de9e040
xf_from_search	e		functional	Xenforo			ocd	0a12e8b1-1914-48cb-90a0-2edf39b4fa71
xf_inline_mod_	p		functional	Xenforo			ocd	b7edfc1f-7264-4088-bdda-81284af5520a
xf_language_id	e		functional	Xenforo			ocd	f0aa75e4-8323-4344-a9b5-5a15a007f60b
xf_ls	e		functional	Xenforo			ocd	f4e0ee40-cf04-4038-9d0f-d530123ac5ad
xf_notice_dismiss	e		functional	Xenforo			ocd	32dff5c7-9c7b-4233-837c-55621801c602
xf_push_notice_dismiss	e		functional	Xenforo			ocd	24498e12-fa34-4c97-8dec-7c31c1ce2b0b
xf_push_subscription_updated	e		functional	Xenforo			ocd	1f5de4a9-6cc9-4987-8ad6-f926a6a80da3
xf_session	e		functional	Xenforo			ocd	73b6a144-75c5-4f89-8828-f03241c148dd
xf_style_id	e		functional	Xenforo			ocd	0647c2b3-06a0-4efb-b9e6-db80998ccb85
xf_tfa_trust	e		functional	Xenforo			ocd	c586efe0-9f55-45d0-b6c0-2c0c1c8a4cb9
xf_toggle	e		functional	Xenforo			ocd	4d7f1d12-1176-4d52-a23b-3c925683d6fc
xf_user	e		functional	Xenforo			ocd	b19e2083-f1ae-447e-be27-c625f67bfcb0
xs	e	facebook.com	marketing	Facebook		third	ocd	256c61a4-d881-11e9-8a34-2a2ae2dbcce4
yabs-sid	e	yandex.ru	analytics	Yandex.Metrica	Yandex		ocd	98ed4d50-731c-4e94-97fe-76f8671bfbe7
yabs-vdrf	e	yandex.ru	analytics	Yandex.Metrica	Yandex		ocd	1d79b457-b93c-4e65-8bd4-88564b125829
yandexuid	e	yandex.ru	analytics	Yandex.Metrica	Yandex		ocd	d5edd05d-428a-4632-9aab-62c8deba5f92
yashr	e	yandex.ru	analytics	Yandex.Metrica	Yandex		ocd	c9fe74ae-64a4-420b-af25-73b45207529e
yieldmo_id	e	yieldmo.com	analytics	Yieldmo			ocd	0f895259-6c9f-4336-82e9-6a6281e05f3a
yith_wcwl_session_	e		functional	Yithemes.com			ocd	7bbc4d04-8776-45f3-85dc-c474d5907b24
ymex	e	yandex.ru	analytics	Yandex.Metrica	Yandex		ocd	4762ab7b-95d4-48a6-989e-180cd492d8f1
yuidss	e	yandex.ru	analytics	Yandex.Metrica	Yandex		ocd	69affc45-efbf-4d49-9223-a6b288aa3e1e
zc	e	zeotap.com	marketing	Zeotap			ocd	cc654330-ffba-11e9-8d71-362b9e155667
zc_consent	e		functional	ZOHO			ocd	d26e3348-4f43-11eb-ae93-0242ac130002
zc_cu_exp	e		functional	ZOHO			ocd	d26e9842-4f43-11eb-ae93-0242ac130002
zc_loc	e		marketing	ZOHO			ocd	d26ea01c-4f43-11eb-ae93-0242ac130002
zc_show	e		marketing	ZOHO			ocd	d26e585a-4f43-11eb-ae93-0242ac130002
zendesk_thirdparty_test	e		functional	Zendesk			ocd	230fdca6-66b5-4f56-8aae-3a984eb2a5f0
zi	e	zeotap.com	marketing	Zeotap			ocd	fbabd7f4-7531-496e-a5e1-1f24a846b9c3
zinio-cookie-consent	e		strictly-necessary	site consent state		first	autoconsent	
zsc	e	zeotap.com	marketing	Zeotap			ocd	e82ffa6d-803d-4a51-9b82-4cf65875b9bf
zte2095	e	zendesk.com	functional	Zendesk			ocd	b5f966e9-a86f-4196-94c4-3887413a39b0
zuc	e	zeotap.com	marketing	Zeotap			ocd	52d0618e-c9e2-47d3-859a-186186868141
"""#
}
