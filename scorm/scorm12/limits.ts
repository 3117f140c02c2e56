/** Characters that cmi.suspend_data may have (SCORM 1.2 RTE 3.4.4: CMIString4096). */
export const SUSPEND_DATA_LIMIT = 4096;

/** Characters that cmi.core.lesson_location may have (CMIString255). */
export const LOCATION_LIMIT = 255;
