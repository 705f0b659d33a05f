package guanjia.command.imports.value;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.Stated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A_stated_figure {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "fee, 2.38至3.5元/平米/月, 2.38, 3.5, [RANGE]",
                "fee, 1.4-1.8元, 1.4, 1.8, [RANGE]",
                "fee, 1.4元～1.8元/㎡·月, 1.4, 1.8, [RANGE]",
                "fee, 3.5至2.38元, 2.38, 3.5, [RANGE]",
                "fee, 1.5元/平米/月, 1.5, 1.5, []",
                "fee, ２．５０ 元/m², 2.5, 2.5, []",
                "fee, ¥1.80/m2, 1.8, 1.8, []",
                "fee, 0.01元/平米/月, 0.01, 0.01, [IMPLAUSIBLE]",
                "fee, 30元/平米/月, 30, 30, [IMPLAUSIBLE]",
                "fee, 0.01至30元, 0.01, 30, '[RANGE, IMPLAUSIBLE]'",
                "fee, -1.5元, -1.5, -1.5, [IMPLAUSIBLE]",
                "fee, 暂无信息, none, none, [MISSING]",
                "fee, '', none, none, [MISSING]",
                "fee, N/A, none, none, [MISSING]",
                "fee, 面议, none, none, [UNREADABLE]",
                "fee, 高层2.5元 多层1.2元 别墅3元, none, none, [UNREADABLE]",
                "fee, 1e9, none, none, [UNREADABLE]",
                "homes, 2128户, 2128, 2128, []",
                "homes, 1户, 1, 1, [IMPLAUSIBLE]",
                "homes, '12,607户', 12607, 12607, []",
                "homes, 1.2万户, 12000, 12000, []",
                "homes, 200, 200, 200, []",
                "buildings, 18栋, 18, 18, []",
                "buildings, 0栋, 0, 0, [IMPLAUSIBLE]",
                "builtYear, 2014年建成 , 2014, 2014, []",
                "builtYear, 1900年建成, 1900, 1900, [IMPLAUSIBLE]",
            })
    void is_kept_as_written_beside_what_it_says(
            String range,
            String written,
            @Nullable String low,
            @Nullable String high,
            String doubts) {
        Stated stated = StatedFigure.read(written, PlausibleRange.of(range));
        assertThat(stated.text()).isEqualTo(written.strip());
        assertThat(stated.low()).isEqualTo(low == null ? null : new java.math.BigDecimal(low));
        assertThat(stated.high()).isEqualTo(high == null ? null : new java.math.BigDecimal(high));
        assertThat(stated.doubts()).hasToString(doubts);
    }

    @ParameterizedTest
    @CsvSource({"2014-05-01, 2014", "2014年5月竣工, 2014", "2014/5, 2014", "2014年建成, 2014"})
    void may_be_the_year_of_a_day(String written, int year) {
        Stated stated = StatedFigure.readYear(written, PlausibleRange.of("builtYear"));
        assertThat(stated.low()).isEqualByComparingTo(String.valueOf(year));
        assertThat(stated.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource("2010-2014年")
    void may_be_two_years(String written) {
        Stated stated = StatedFigure.readYear(written, PlausibleRange.of("builtYear"));
        assertThat(stated.doubts()).containsExactly(Stated.Doubt.RANGE);
    }
}
