package guanjia.command.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class A_file_of_a_work_order {

    @Test
    void is_what_its_content_says() {
        assertThat(FileKind.of(bytes(0xff, 0xd8, 0xff, 0xe0))).isEqualTo("image/jpeg");
        assertThat(FileKind.of(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0)))
                .isEqualTo("image/png");
        assertThat(FileKind.of(text("RIFF....WEBPVP8 "))).isEqualTo("image/webp");
        assertThat(FileKind.of(text("%PDF-1.7"))).isEqualTo("application/pdf");
    }

    @Test
    void that_is_a_program_or_a_page_or_nothing_is_not_taken_in() {
        assertThat(FileKind.of(bytes('M', 'Z', 0x90, 0))).isNull();
        assertThat(FileKind.of(bytes(0x7f, 'E', 'L', 'F'))).isNull();
        assertThat(FileKind.of(text("#!/bin/sh\n"))).isNull();
        assertThat(FileKind.of(text("<svg onload=\"alert(1)\"/>"))).isNull();
        assertThat(FileKind.of(text("XXXX....WEBP"))).isNull();
        assertThat(FileKind.of(new byte[0])).isNull();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
