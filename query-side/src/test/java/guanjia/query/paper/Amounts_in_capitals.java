package guanjia.query.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.DefaultResourceLoader;

class Amounts_in_capitals {

    @ParameterizedTest
    @CsvSource({
        "0.00, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "0.57, 伍角柒分",
        "10.00, 壹拾元整",
        "10.05, 壹拾元零伍分",
        "223.38, 贰佰贰拾叁元叁角捌分",
        "325.04, 叁佰贰拾伍元零肆分",
        "1005.30, 壹仟零伍元叁角整",
        "1409.50, 壹仟肆佰零玖元伍角整",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "6007.14, 陆仟零柒元壹角肆分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "100000.00, 壹拾万元整",
        "100500.00, 壹拾万零伍佰元整",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "10000001.00, 壹仟万零壹元整",
        "100000000.00, 壹亿元整",
        "100010000.00, 壹亿零壹万元整",
        "1000000001.10, 壹拾亿零壹元壹角整",
        "1000000000000.00, 壹万亿元整",
        "-12.30, 负壹拾贰元叁角整"
    })
    void are_written_as_the_rule_has_it(BigDecimal amount, String words) {
        assertThat(Capitals.of(amount)).isEqualTo(words);
    }

    @Test
    void are_not_printed_where_there_is_no_font_for_them() {
        Typeface none = new Typeface("classpath:fonts/none.ttf", new DefaultResourceLoader());
        assertThatThrownBy(none::mustBeThere).isInstanceOf(NoTypeface.class);
    }
}
