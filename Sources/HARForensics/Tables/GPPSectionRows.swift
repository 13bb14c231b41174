// swift-format-ignore-file
//
// The fields of the US sections of the IAB Global Privacy Platform, as rows.
// Generated: do not edit. To change a row, change the facts or generate_consent.py and run
//     python3 generate_consent.py --facts DIR

/// The segments of the US sections of GPP, one a line, tab-separated: section id, API prefix, version, segment, and
/// the fields in order as `name:bits` or, for a list, `name:bits×count` (written with `x`).
///
/// Source: `IABTechLab/iabgpp-es` 3.2.0 (Apache-2.0), which implements the IAB's section specifications (CC BY 3.0).
enum GPPSectionRows {
    static let rows = #"""
7	usnat	2	CoreSegment	Version:6,SharingNotice:2,SaleOptOutNotice:2,SharingOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SensitiveDataProcessingOptOutNotice:2,SensitiveDataLimitUseNotice:2,SaleOptOut:2,SharingOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x16,KnownChildSensitiveDataConsents:2x3,PersonalDataConsents:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
7	usnat	2	GpcSegment	GpcSegmentType:2,Gpc:1
8	usca	1	CoreSegment	Version:6,SaleOptOutNotice:2,SharingOptOutNotice:2,SensitiveDataLimitUseNotice:2,SaleOptOut:2,SharingOptOut:2,SensitiveDataProcessing:2x9,KnownChildSensitiveDataConsents:2x2,PersonalDataConsents:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
8	usca	1	GpcSegment	GpcSegmentType:2,Gpc:1
9	usva	1	CoreSegment	Version:6,SharingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x8,KnownChildSensitiveDataConsents:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
10	usco	1	CoreSegment	Version:6,SharingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x7,KnownChildSensitiveDataConsents:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
10	usco	1	GpcSegment	GpcSegmentType:2,Gpc:1
11	usut	1	CoreSegment	Version:6,SharingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SensitiveDataProcessingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x8,KnownChildSensitiveDataConsents:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
12	usct	1	CoreSegment	Version:6,SharingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x8,KnownChildSensitiveDataConsents:2x3,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
12	usct	1	GpcSegment	GpcSegmentType:2,Gpc:1
13	usfl	1	CoreSegment	Version:6,ProcessingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x8,KnownChildSensitiveDataConsents:2x3,AdditionalDataProcessingConsent:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
14	usmt	1	CoreSegment	Version:6,SharingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x8,KnownChildSensitiveDataConsents:2x3,AdditionalDataProcessingConsent:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
14	usmt	1	GpcSegment	GpcSegmentType:2,Gpc:1
15	usor	1	CoreSegment	Version:6,ProcessingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x11,KnownChildSensitiveDataConsents:2x3,AdditionalDataProcessingConsent:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
15	usor	1	GpcSegment	GpcSegmentType:2,Gpc:1
16	ustx	1	CoreSegment	Version:6,ProcessingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x8,KnownChildSensitiveDataConsents:2,AdditionalDataProcessingConsent:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
16	ustx	1	GpcSegment	GpcSegmentType:2,Gpc:1
17	usde	1	CoreSegment	Version:6,ProcessingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x9,KnownChildSensitiveDataConsents:2x5,AdditionalDataProcessingConsent:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
17	usde	1	GpcSegment	GpcSegmentType:2,Gpc:1
18	usia	1	CoreSegment	Version:6,ProcessingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SensitiveDataOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x8,KnownChildSensitiveDataConsents:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
18	usia	1	GpcSegment	GpcSegmentType:2,Gpc:1
19	usne	1	CoreSegment	Version:6,ProcessingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x8,KnownChildSensitiveDataConsents:2,AdditionalDataProcessingConsent:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
19	usne	1	GpcSegment	GpcSegmentType:2,Gpc:1
20	usnh	1	CoreSegment	Version:6,ProcessingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x8,KnownChildSensitiveDataConsents:2x3,AdditionalDataProcessingConsent:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
20	usnh	1	GpcSegment	GpcSegmentType:2,Gpc:1
21	usnj	1	CoreSegment	Version:6,ProcessingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x10,KnownChildSensitiveDataConsents:2x5,AdditionalDataProcessingConsent:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
21	usnj	1	GpcSegment	GpcSegmentType:2,Gpc:1
22	ustn	1	CoreSegment	Version:6,ProcessingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x8,KnownChildSensitiveDataConsents:2,AdditionalDataProcessingConsent:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
22	ustn	1	GpcSegment	GpcSegmentType:2,Gpc:1
23	usmn	1	CoreSegment	Version:6,ProcessingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,SensitiveDataProcessing:2x8,KnownChildSensitiveDataConsents:2,AdditionalDataProcessingConsent:2,MspaCoveredTransaction:2,MspaOptOutOptionMode:2,MspaServiceProviderMode:2
23	usmn	1	GpcSegment	GpcSegmentType:2,Gpc:1
24	usmd	1	CoreSegment	MspaVersion:6,MspaCoveredTransaction:2,MspaMode:2,ProcessingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,AdditionalDataProcessingConsent:2
24	usmd	1	GpcSegment	GpcSegmentType:2,Gpc:1
25	usin	1	CoreSegment	MspaVersion:6,MspaCoveredTransaction:2,MspaMode:2,ProcessingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,KnownChildSensitiveDataConsents:2,AdditionalDataProcessingConsent:2
25	usin	1	SensitiveDataConsentSegment	SensitiveDataProcessing:2x8
26	usky	1	CoreSegment	MspaVersion:6,MspaCoveredTransaction:2,MspaMode:2,ProcessingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,KnownChildSensitiveDataConsents:2,AdditionalDataProcessingConsent:2
26	usky	1	SensitiveDataConsentSegment	SensitiveDataProcessing:2x8
27	usri	1	CoreSegment	MspaVersion:6,MspaCoveredTransaction:2,MspaMode:2,ProcessingNotice:2,SaleOptOutNotice:2,TargetedAdvertisingOptOutNotice:2,SaleOptOut:2,TargetedAdvertisingOptOut:2,KnownChildSensitiveDataConsents:2,AdditionalDataProcessingConsent:2
27	usri	1	SensitiveDataConsentSegment	SensitiveDataProcessing:2x8
"""#
}
