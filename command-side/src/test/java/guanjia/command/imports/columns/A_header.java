package guanjia.command.imports.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import guanjia.command.imports.columns.ColumnsRefusal.Ambiguous;
import guanjia.command.imports.columns.ColumnsRefusal.Missing;
import guanjia.command.imports.columns.ColumnsRefusal.Repeated;
import guanjia.command.imports.columns.ColumnsRefusal.UnknownField;
import guanjia.command.imports.columns.ColumnsRefusal.UnknownHeader;
import guanjia.command.imports.columns.ColumnsRefusal.Unnamed;
import guanjia.command.imports.columns.ColumnsRefusal.UnreadableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class A_header {

    private static final List<Field> FIELDS =
            List.of(
                    Field.of("communities", "name", true),
                    Field.of("communities", "address", false),
                    Field.of("communities", "district", false),
                    Field.of("communities", "fee", false));

    @Test
    void is_recognised_in_chinese_and_english() {
        Columns chinese = columns("地址", "小区名称", "物业费（元/㎡·月）", "备注");
        List<String> row = List.of("滨河路1号", " 翠湖花园 ", "1.5", "旧");
        assertThat(chinese.value("name", row)).isEqualTo("翠湖花园");
        assertThat(chinese.value("fee", row)).isEqualTo("1.5");
        assertThat(chinese.others(row)).isEqualTo(Map.of("备注", "旧"));
        Columns english = columns("Community Name*", "Address", "Property Fee", "Remark");
        assertThat(english.value("name", row)).isEqualTo("滨河路1号");
        assertThat(english.unused()).containsExactly("Remark");
    }

    @Test
    void may_be_explained_by_a_map() {
        Columns columns =
                mapped(
                        """
                        # a comment
                        name=标题
                        district=链
                        district.part=3
                        district.drop=小区
                        address=
                        fee.constant="2,5"
                        """,
                        "标题",
                        "地址",
                        "链");
        List<String> row = List.of("湘园", "路1号", "网>长沙小区>开福小区>湘园");
        assertThat(columns.value("name", row)).isEqualTo("湘园");
        assertThat(columns.value("district", row)).isEqualTo("开福");
        assertThat(columns.value("address", row)).isEmpty();
        assertThat(columns.value("fee", row)).isEqualTo("2,5");
        assertThat(columns.others(row)).containsKeys("地址", "链");
    }

    @Test
    void that_cannot_be_understood_without_a_guess_is_refused() {
        assertThat(refusal("", "地址")).isEqualTo(new Missing("小区名称 (name)", "地址"));
        assertThat(refusal("", "小区名称", "楼盘")).isEqualTo(new Ambiguous("小区名称 (name)", "小区名称、楼盘"));
        assertThat(refusal("", "小区名称", "备注", "备注")).isEqualTo(new Repeated("备注"));
        assertThat(refusal("", "小区名称", "", "地址")).isEqualTo(new Unnamed(2));
    }

    @Test
    void with_a_map_that_does_not_fit_is_refused() {
        assertThat(refusal("name=nothing", "小区名称")).isEqualTo(new UnknownHeader("nothing", "小区名称"));
        assertThat(refusal("colour=小区名称", "小区名称"))
                .isEqualTo(new UnknownField("colour", "name, address, district, fee"));
        assertThat(refusal("name=小区名称\nwhat is this", "小区名称")).isEqualTo(new UnreadableMap(2));
    }

    private static Columns columns(String... header) {
        return Columns.of(Arrays.asList(header), FIELDS, ColumnMap.NONE);
    }

    private static Columns mapped(String map, String... header) {
        return Columns.of(Arrays.asList(header), FIELDS, ColumnMap.parse(map));
    }

    private static ColumnsRefusal refusal(String map, String... header) {
        return catchThrowableOfType(ColumnsRefused.class, () -> mapped(map, header)).refusal();
    }
}
