package org.leadterm.benchmark.peers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leadterm.benchmark.SearchEngine;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;

/** A database as the search engine: every word a beginning (full text) or a part (LIKE) of the title. */
abstract class SqlEngine implements SearchEngine {
    private final CodeBook book;
    private final Connection connection;

    SqlEngine(CodeBook book, String url, String table) {
        this.book = book;
        try {
            this.connection = DriverManager.getConnection(url);
            connection.setAutoCommit(false);
            try (Statement create = connection.createStatement()) {
                create.execute(table);
            }
            try (PreparedStatement insert = connection.prepareStatement("insert into titles (code, title, used) values (?, ?, ?)")) {
                for (Entry entry : book.release().entries()) {
                    insert.setString(1, entry.code().text());
                    insert.setString(2, entry.title());
                    insert.setInt(3, entry.usage().orElse(0));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** SQLite's full text search, ranked by its own measure; where no title has all words, those that have any. */
    static SearchEngine fts5(CodeBook book) {
        return new SqlEngine(book, "jdbc:sqlite::memory:", "create virtual table titles using fts5(code unindexed, title, used unindexed, prefix='2 3')") {
            @Override
            public String name() {
                return "SQLite FTS5";
            }

            @Override
            String sql(List<String> words) {
                return "select code from titles where titles match ? order by rank limit ?";
            }

            @Override
            List<String> arguments(List<String> words, boolean all) {
                return List.of(words.stream().map(word -> '"' + word + "\"*").collect(Collectors.joining(all ? " " : " OR ")));
            }
        };
    }

    /** The embedded database's LIKE, ranked by use. */
    static SearchEngine like(CodeBook book) {
        return new SqlEngine(book, "jdbc:h2:mem:" + book.classification(), "create table titles (code varchar(10), title varchar(500), used int)") {
            @Override
            public String name() {
                return "H2 LIKE";
            }

            @Override
            String sql(List<String> words) {
                return "select code from titles where " + String.join(" and ", Collections.nCopies(words.size(), "lower(title) like ?"))
                        + " order by used desc limit ?";
            }

            @Override
            List<String> arguments(List<String> words, boolean all) {
                return words.stream().map(word -> "%" + word + "%").toList();
            }
        };
    }

    abstract String sql(List<String> words);

    abstract List<String> arguments(List<String> words, boolean all);

    @Override
    public List<Code> search(String query, int limit) {
        List<String> words = Arrays.stream(query.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Code> all = select(words, true, limit);
        return all.isEmpty() ? select(words, false, limit) : all;
    }

    private List<Code> select(List<String> words, boolean all, int limit) {
        try (PreparedStatement select = connection.prepareStatement(sql(words))) {
            int at = 0;
            for (String argument : arguments(words, all)) {
                select.setString(++at, argument);
            }
            select.setInt(at + 1, limit);
            List<Code> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(Code.of(book.classification(), rows.getString(1)));
                }
            }
            return found;
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
