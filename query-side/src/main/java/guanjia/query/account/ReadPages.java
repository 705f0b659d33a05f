package guanjia.query.account;

import guanjia.access.ReadEntry;
import guanjia.access.Reading;
import guanjia.query.page.Links;
import guanjia.query.page.Slice;
import guanjia.query.readmodel.ReadsFrom;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who read whose data, for administrators and auditors: as a page and as JSON. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'AUDITOR')")
@ReadsFrom({})
class ReadPages {

    private final ReadQuery reads;

    ReadPages(ReadQuery reads) {
        this.reads = reads;
    }

    @GetMapping("/reads")
    String list(ReadFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("readings", Reading.values());
        model.addAttribute("slice", reads.list(filter));
        model.addAttribute(
                "link",
                Links.of("/reads")
                        .and("login", filter.login())
                        .and("reading", filter.reading())
                        .and("person", filter.person())
                        .and("property", filter.property())
                        .and("from", filter.from())
                        .and("until", filter.until())
                        .toString());
        return "reads";
    }

    @GetMapping("/api/reads")
    @ResponseBody
    Slice<ReadEntry> list(ReadFilter filter) {
        return reads.list(filter);
    }
}
