package guanjia.events;

/** What a unit is used for. */
public enum Usage {
    /** 住宅 */
    HOME,
    /** 商铺 */
    SHOP,
    /** 办公 */
    OFFICE,
    /** 车位 */
    PARKING_SPACE,
    /** 储藏间 */
    STORAGE,
    /** 其他 */
    OTHER
}
