package guanjia.command.imports;

import guanjia.command.imports.table.TableLimits;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How large a request with files may be. Parts go to the disk, not into memory. */
@Configuration(proxyBeanMethods = false)
class UploadLimits {

    private static final long ROOM_FOR_FORM_BYTES = 1 << 20;
    private static final int KEPT_IN_MEMORY_BYTES = 1 << 16;

    /** A little more than a file may have, so that a file too large is refused in our words. */
    @Bean
    MultipartConfigElement multipartConfigElement() {
        long most = TableLimits.USUAL.fileBytes() + ROOM_FOR_FORM_BYTES;
        return new MultipartConfigElement(
                "", most, most + ROOM_FOR_FORM_BYTES, KEPT_IN_MEMORY_BYTES);
    }
}
