package guanjia.standalone.estate;

import guanjia.command.person.PersonCommand;
import guanjia.events.PersonId;
import java.util.List;

/** Invented people. Their numbers look like numbers and belong to nobody. */
final class Inhabitants {

    private static final List<String> SURNAMES =
            List.of(
                    "王", "李", "张", "刘", "陈", "杨", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何",
                    "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁",
                    "邓", "许", "傅", "沈", "曾", "彭", "吕", "苏", "欧阳");
    private static final List<String> GIVEN =
            List.of(
                    "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明",
                    "超", "秀英", "霞", "平", "桂英", "建国", "志强", "海燕", "晓东", "雨桐", "子涵", "浩然", "思远", "佳怡",
                    "文博", "一鸣", "雅婷", "俊杰", "梓萱", "国庆", "春梅", "永康", "小兰", "立新");

    /** No administrative division has this number. */
    private static final String NOWHERE = "439901";

    private final Dice dice;

    Inhabitants(Dice dice) {
        this.dice = dice;
    }

    /** The command that makes a new person known under this key. */
    PersonCommand.Register newcomer(String key) {
        PersonId person = Named.person(key);
        return PersonCommand.Register.of(
                person,
                dice.any(SURNAMES) + dice.any(GIVEN),
                "1" + dice.any(List.of("38", "39", "50", "77", "86")) + dice.digits(8),
                dice.percent(60) ? identityNumber() : null);
    }

    private String identityNumber() {
        return "%s%d%02d%02d%s"
                .formatted(
                        NOWHERE,
                        dice.between(1948, 2003),
                        dice.between(1, 12),
                        dice.between(1, 28),
                        dice.digits(4));
    }
}
