package org.samenkracht.access;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The whole server is found by scanning, and stand-ins of other tests must not be found with it. */
class OnlyTheProduct extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory factory) throws IOException {
        return found.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnlyTheProduct;
    }

    @Override
    public int hashCode() {
        return OnlyTheProduct.class.hashCode();
    }
}
