package guanjia.standalone.estate;

import guanjia.command.door.Command;
import guanjia.command.property.PropertyCommand;
import guanjia.command.property.PropertyCommand.Part;
import guanjia.events.Area;
import guanjia.events.Place;
import guanjia.events.PropertyId;
import guanjia.events.Usage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Units that were divided, joined, put right and taken out again. */
final class Divisions {

    private static final String BUILDING = "会所";

    private final Site site;
    private final LocalDate today;
    private final List<Command> commands = new ArrayList<>();

    private Divisions(Site site, LocalDate today) {
        this.site = site;
        this.today = today;
    }

    static Chapter of(Site site, LocalDate today) {
        Divisions divisions = new Divisions(site, today);
        divisions.split();
        divisions.merge();
        divisions.correctAndWithdraw();
        return new Chapter(divisions.id("1号").value(), divisions.commands);
    }

    private void split() {
        register("1号", "180.40");
        commands.add(
                new PropertyCommand.Split(
                        id("1号"),
                        List.of(part("1-1号", "100.20"), part("1-2号", "80.20")),
                        "加建隔墙,分开经营,消防验收已通过",
                        today.minusMonths(9)));
    }

    private void merge() {
        register("2号", "60.00");
        register("3号", "75.50");
        commands.add(
                new PropertyCommand.Merge(
                        id("2-3号"),
                        List.of(id("2号"), id("3号")),
                        place("2-3号"),
                        Usage.SHOP,
                        Area.of("135.50"),
                        null,
                        "打通作健身房",
                        today.minusMonths(5)));
    }

    private void correctAndWithdraw() {
        register("4号", "55.00");
        commands.add(
                new PropertyCommand.Correct(
                        id("4号"),
                        place("4号"),
                        Usage.OFFICE,
                        Area.of("55.60"),
                        null,
                        "按不动产登记更正面积与用途"));
        register("5号", "1.00");
        commands.add(new PropertyCommand.Withdraw(id("5号"), "重复登记,实际不存在", today.minusMonths(2)));
    }

    private void register(String number, String area) {
        commands.add(
                new PropertyCommand.Register(
                        id(number), site.id(), place(number), Usage.SHOP, Area.of(area), null));
    }

    private Part part(String number, String area) {
        return new Part(id(number), place(number), Usage.SHOP, Area.of(area), null);
    }

    private PropertyId id(String number) {
        return Named.property(site.name() + " " + place(number).key());
    }

    private static Place place(String number) {
        return new Place(BUILDING, null, 1, number);
    }
}
