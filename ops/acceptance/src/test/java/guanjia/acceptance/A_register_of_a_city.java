package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Shared.class)
@Order(35)
class A_register_of_a_city {

    private static final Path SHARED =
            Path.of(
                    Objects.requireNonNullElse(
                            System.getenv("GUANJIA_SHARED_DATA"), "../../../shared/data"));

    @Test
    void is_accounted_for_row_by_row_and_the_second_time_changes_nothing(Product product) {
        Path file = SHARED.resolve("changsha").resolve("communities.csv");
        assumeTrue(Files.exists(file), "the register of the city is not on this machine");
        Cli.Outcome first = Cli.run(product, "import", "communities", file.toString());
        assertThat(first.lastLine())
                .as(first.words())
                .isEqualTo("read=2607 accepted=2607 unchanged=0 rejected=0");
        assertThat(first.status()).isZero();
        Cli.Outcome second = Cli.run(product, "import", "communities", file.toString());
        assertThat(second.lastLine())
                .as(second.words())
                .isEqualTo("read=2607 accepted=0 unchanged=2607 rejected=0");
    }

    @Test
    void with_other_columns_goes_in_by_a_map(Product product, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("another-city.csv");
        Files.writeString(
                file,
                """
                楼盘;所在路段;行政区;竣工;管理单位;户
                云栖里;滨江路1号;滨江;2011;云栖物业;320户
                湖畔居;环湖路9号;西湖;2004年建成;湖畔物业;暂无信息
                """);
        Path map = folder.resolve("columns.map");
        Files.writeString(
                map,
                """
                name=楼盘
                address=所在路段
                district=行政区
                builtYear=竣工
                manager=管理单位
                homes=户
                """);
        Cli.Outcome outcome =
                Cli.run(product, "import", "communities", file.toString(), "--map", map.toString());
        assertThat(outcome.lastLine())
                .as(outcome.words())
                .isEqualTo("read=2 accepted=2 unchanged=0 rejected=0");
    }

    @Test
    void with_a_row_that_cannot_be_is_taken_in_all_the_same(Product product, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("rows.csv");
        Files.writeString(file, "小区名称,地址\n有名字的小区,某路1号\n,没有名字的地址\n");
        Path result = folder.resolve("result.csv");
        Cli.Outcome outcome =
                Cli.run(
                        product,
                        "import",
                        "communities",
                        file.toString(),
                        "--result",
                        result.toString());
        assertThat(outcome.lastLine())
                .as(outcome.words())
                .isEqualTo("read=2 accepted=1 unchanged=0 rejected=1");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(Files.readString(result)).contains("没有名字的地址").containsPattern("\\p{IsHan}");
    }
}
