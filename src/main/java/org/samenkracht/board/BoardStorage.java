package org.samenkracht.board;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenkracht.Id;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import tools.jackson.databind.json.JsonMapper;

/** How the types of a board are kept in the database. */
@Configuration(proxyBeanMethods = false)
class BoardStorage {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    Converter<CardText, String> cardTextToColumn() {
        return new CardTextToColumn();
    }

    @Bean
    Converter<String, CardText> columnToCardText() {
        return new ColumnToCardText();
    }

    @Bean
    Converter<Rank, String> rankToColumn() {
        return new RankToColumn();
    }

    @Bean
    Converter<String, Rank> columnToRank() {
        return new ColumnToRank();
    }

    @Bean
    Converter<ValueMeanings, String> meaningsToColumn() {
        return new MeaningsToColumn();
    }

    @Bean
    Converter<String, ValueMeanings> columnToMeanings() {
        return new ColumnToMeanings();
    }

    @Bean
    Converter<CardLinks, String> linksToColumn() {
        return new LinksToColumn();
    }

    @Bean
    Converter<String, CardLinks> columnToLinks() {
        return new ColumnToLinks();
    }

    @WritingConverter
    static class CardTextToColumn implements Converter<CardText, String> {
        @Override
        public String convert(CardText text) {
            return text.value();
        }
    }

    @ReadingConverter
    static class ColumnToCardText implements Converter<String, CardText> {
        @Override
        public CardText convert(String column) {
            return new CardText(column);
        }
    }

    @WritingConverter
    static class RankToColumn implements Converter<Rank, String> {
        @Override
        public String convert(Rank rank) {
            return rank.value();
        }
    }

    @ReadingConverter
    static class ColumnToRank implements Converter<String, Rank> {
        @Override
        public Rank convert(String column) {
            return new Rank(column);
        }
    }

    @WritingConverter
    static class LinksToColumn implements Converter<CardLinks, String> {
        @Override
        public String convert(CardLinks links) {
            return links.to().stream().map(Id::toString).collect(Collectors.joining(" "));
        }
    }

    @ReadingConverter
    static class ColumnToLinks implements Converter<String, CardLinks> {
        @Override
        public CardLinks convert(String column) {
            return column.isEmpty()
                    ? CardLinks.NONE
                    : new CardLinks(Stream.of(column.split(" "))
                            .map(UUID::fromString)
                            .map(Id::<Card>of)
                            .toList());
        }
    }

    @WritingConverter
    static class MeaningsToColumn implements Converter<ValueMeanings, String> {
        @Override
        public String convert(ValueMeanings meanings) {
            return JSON.writeValueAsString(meanings);
        }
    }

    @ReadingConverter
    static class ColumnToMeanings implements Converter<String, ValueMeanings> {
        @Override
        public ValueMeanings convert(String column) {
            return JSON.readValue(column, ValueMeanings.class);
        }
    }
}
