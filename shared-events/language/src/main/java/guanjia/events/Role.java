package guanjia.events;

/** What a user is here. Rights hang on roles, and each role is limited to its communities. */
public enum Role {
    /** 物业经理 */
    MANAGER,
    /** 客服 */
    SERVICE_DESK,
    /** 收费员 */
    CASHIER,
    /** 财务 */
    ACCOUNTANT,
    /** 工程维修 */
    TECHNICIAN,
    /** 保洁 */
    CLEANER,
    /** 保安 */
    GUARD,
    /** 审计: reads everything, changes nothing. */
    AUDITOR,
    /** 分析员: sees no person. */
    ANALYST,
    /** 业主: sees the own home only. */
    RESIDENT,
    /** 管理员 */
    ADMINISTRATOR
}
