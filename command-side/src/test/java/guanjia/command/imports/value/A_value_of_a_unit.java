package guanjia.command.imports.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import guanjia.events.Usage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class A_value_of_a_unit {

    @ParameterizedTest
    @CsvSource({"89.35, 89.35", "89.35㎡, 89.35", "120 平方米, 120.00", "'1,200.5', 1200.50"})
    void may_be_an_area(String written, String area) {
        assertThat(UnitValues.area(written)).hasToString(area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "1000000000", "abc", "1e9", "89.123", ""})
    void is_refused_as_an_area_no_unit_can_have(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> UnitValues.area(written));
    }

    @ParameterizedTest
    @CsvSource({"住宅, HOME", "Shop, SHOP", "地下车位, PARKING_SPACE", "写字楼, OFFICE"})
    void may_be_a_use(String written, Usage usage) {
        assertThat(UnitValues.usage(written)).contains(usage);
    }

    @ParameterizedTest
    @CsvSource({"15, 15", "15层, 15", "B2, -2", "地下1层, -1", "-1, -1", "第3层, 3"})
    void may_be_a_floor(String written, int floor) {
        assertThat(UnitValues.floor(written)).contains(floor);
    }

    @Test
    void may_say_nothing_that_is_known() {
        assertThat(UnitValues.floor("顶层")).isEmpty();
        assertThat(UnitValues.usage("太空站")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'113.001858,28.253125', 113.001858, 28.253125",
        "'28.253125，113.001858', 113.001858, 28.253125",
        "'(-73.9; 40.7)', -73.9, 40.7"
    })
    void may_be_a_point_on_the_earth(String written, String longitude, String latitude) {
        Coordinates point = Coordinates.read(written).orElseThrow();
        assertThat(point.longitude()).isEqualByComparingTo(longitude);
        assertThat(point.latitude()).isEqualByComparingTo(latitude);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "113.0", "200,300", "东经113度"})
    void may_be_no_point(String written) {
        assertThat(Coordinates.read(written)).isEmpty();
    }
}
