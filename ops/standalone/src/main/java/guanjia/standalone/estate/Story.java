package guanjia.standalone.estate;

import guanjia.command.door.Command;
import guanjia.events.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is told of the estate, chapter by chapter, always in the same order. */
final class Story {

    private static final long SEED = 20_240_601;
    private static final int UNITS_PER_CHAPTER = 25;

    private final LocalDate today;
    private final Dice dice;
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<UnitLife> waiting = new ArrayList<>();

    private Story(long seed, LocalDate today) {
        this.dice = new Dice(seed);
        this.today = today;
    }

    /**
     * @param today the day up to which it is told
     */
    static List<Chapter> until(LocalDate today) {
        Story story = new Story(SEED, today);
        Site.ALL.forEach(story::tell);
        return story.chapters;
    }

    /** What is told of one community. */
    static List<Chapter> of(Site site, long seed, LocalDate today) {
        Story story = new Story(seed, today);
        story.tell(site);
        return story.chapters;
    }

    private void tell(Site site) {
        chapters.add(new Chapter(site.id().value(), List.of(site.registration())));
        for (int building = 1; building <= site.buildings(); building++) {
            for (int entrance = 1; entrance <= site.entrances(); entrance++) {
                tellHomes(site, building + "栋", site.entrances() == 1 ? null : entrance + "单元");
            }
        }
        for (int shop = 1; shop <= site.shops(); shop++) {
            Place place = new Place("商业街", null, 1, "%02d号".formatted(shop));
            life(site, place).ofShop(place);
        }
        for (int space = 1; space <= site.parkingSpaces(); space++) {
            Place place = new Place("地下车库", null, -1, "A%03d".formatted(space));
            life(site, place).ofParkingSpace(place);
        }
        close();
        chapters.add(Divisions.of(site, today));
    }

    private void tellHomes(Site site, String building, @Nullable String entrance) {
        for (int floor = 1; floor <= site.floors(); floor++) {
            for (int home = 1; home <= site.homesPerFloor(); home++) {
                Place place = new Place(building, entrance, floor, "%d%02d".formatted(floor, home));
                life(site, place).ofHome(place);
            }
        }
    }

    private UnitLife life(Site site, Place place) {
        if (waiting.size() == UNITS_PER_CHAPTER) {
            close();
        }
        UnitLife life = new UnitLife(site, dice, today, place);
        waiting.add(life);
        return life;
    }

    private void close() {
        List<Command> commands = new ArrayList<>();
        waiting.forEach(life -> commands.addAll(life.commands()));
        chapters.add(new Chapter(waiting.getFirst().unit().value(), commands));
        waiting.clear();
    }
}
