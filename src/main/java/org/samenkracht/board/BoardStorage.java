package org.samenkracht.board;

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
