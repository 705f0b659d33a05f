package guanjia.command.property;

/** How far a defect is from being gone. */
enum DefectState {
    FOUND,
    RECTIFIED,
    GONE
}
