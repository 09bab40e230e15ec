//! SCORM 2004, 4th edition (ADL, Content Aggregation Model), without sequencing.

use super::manifest::{Names, files};
use super::standard::{Standard, no_words};

pub const STANDARD: Standard = Standard {
    name: "scorm2004",
    adapter: "scorm2004",
    connect: "'none'",
    files: |lesson| files(lesson, &NAMES),
    words: no_words,
};

const NAMES: Names = Names {
    version: "2004 4th Edition",
    package: "http://www.imsglobal.org/xsd/imscp_v1p1",
    adl: "http://www.adlnet.org/xsd/adlcp_v1p3",
    lom: "http://ltsc.ieee.org/xsd/LOM",
    kind: "adlcp:scormType",
    text: ["string", "language"],
    ages: "typicalAgeRange",
    time: "typicalLearningTime",
    duration: "duration",
};
