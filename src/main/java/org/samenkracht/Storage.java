package org.samenkracht;

import java.sql.JDBCType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.mapping.JdbcValue;

/** How the types of the product are kept in H2 and in PostgreSQL. Features add theirs as {@link Converter} beans. */
@Configuration(proxyBeanMethods = false)
class Storage {

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect, ObjectProvider<Converter<?, ?>> ofFeatures) {
        var common = Stream.<Converter<?, ?>>of(new FromUuid(), new ToUuid(), new FromTime(), new ToTime());
        return JdbcCustomConversions.of(
                dialect, Stream.concat(common, ofFeatures.stream()).toList());
    }

    @ReadingConverter
    static class FromUuid implements Converter<UUID, Id<?>> {
        @Override
        public Id<?> convert(UUID value) {
            return Id.of(value);
        }
    }

    @WritingConverter
    static class ToUuid implements Converter<Id<?>, UUID> {
        @Override
        public UUID convert(Id<?> id) {
            return id.value();
        }
    }

    @ReadingConverter
    static class FromTime implements Converter<OffsetDateTime, Instant> {
        @Override
        public Instant convert(OffsetDateTime time) {
            return time.toInstant();
        }
    }

    /** With the type of the column: PostgreSQL does not guess it. */
    @WritingConverter
    static class ToTime implements Converter<Instant, JdbcValue> {
        @Override
        public JdbcValue convert(Instant instant) {
            return JdbcValue.of(instant.atOffset(ZoneOffset.UTC), JDBCType.TIMESTAMP_WITH_TIMEZONE);
        }
    }
}
