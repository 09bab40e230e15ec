//! SCORM 1.2 (ADL, The SCORM Content Aggregation Model 1.2).

use super::manifest::{Names, files};
use super::standard::{Standard, no_words};

pub const STANDARD: Standard = Standard {
    name: "scorm12",
    adapter: "scorm12",
    connect: "'none'",
    files: |lesson| files(lesson, &NAMES),
    words: no_words,
};

const NAMES: Names = Names {
    version: "1.2",
    package: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
    adl: "http://www.adlnet.org/xsd/adlcp_rootv1p2",
    lom: "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1",
    kind: "adlcp:scormtype",
    text: ["langstring", "xml:lang"],
    ages: "typicalagerange",
    time: "typicallearningtime",
    duration: "datetime",
};
