package dev.virga.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import dev.virga.spi.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Pages of rows, and transactions inside and outside of calls.
@NullMarked
class TablePagesTest {
  private static final Scope HERE = new Scope("123456789012", "us-east-1");

  private final List<Record> events = new ArrayList<>();
  private final Tables tables = new Tables(new Shapes(), Store.NONE, events::add);
  private final Table<Row> table = tables.open("test", "rows", Row.class);

  /// A row.
  public record Row(String name) {}

  /// An event.
  public record Happened(String what) {}

  private void put(String... names) {
    for (String it : names) {
      table.put(HERE, it, new Row(it));
    }
  }

  private List<String> page(String prefix, String after, int limit) {
    return table.list(HERE, prefix, after, limit).stream().map(Row::name).toList();
  }

  @Test
  void a_page_starts_behind_a_key_and_ends_with_its_limit_or_its_prefix() {
    put("a", "b/1", "b/2", "b/3", "b0", "c");

    assertThat(page("b/", "", 2)).containsExactly("b/1", "b/2");
    assertThat(page("b/", "b/2", 2)).containsExactly("b/3");
    assertThat(page("b/", "b/3", 2)).isEmpty();
    assertThat(page("b/", "a", 9)).containsExactly("b/1", "b/2", "b/3");
    assertThat(page("b/", "b/15", 1)).containsExactly("b/2");
    assertThat(page("b/", "c", 9)).isEmpty();
    assertThat(page("", "b0", 9)).containsExactly("c");
    assertThat(page("", "", 0)).isEmpty();
    assertThat(table.list(new Scope("123456789012", "eu-west-1"), "", "", 9)).isEmpty();
  }

  @Test
  void a_transaction_inside_a_call_is_kept_when_the_call_fails() {
    assertThatThrownBy(() ->
            tables.call(() -> {
              put("outer");
              tables.call(() -> {
                put("inner");
                tables.publish(new Happened("inner"));
                return true;
              });
              tables.publish(new Happened("outer"));
              throw new IllegalStateException("undone");
            }))
        .hasMessage("undone");

    assertThat(page("", "", 9)).containsExactly("inner");
    assertThat(events).containsExactly(new Happened("inner"));
  }

  @Test
  void a_transaction_that_throws_leaves_the_call_around_it_as_it_was() {
    tables.call(() -> {
      put("before");
      assertThatThrownBy(() ->
              tables.call(() -> {
                put("inner");
                throw new IllegalStateException("undone");
              }))
          .hasMessage("undone");
      return true;
    });

    assertThat(page("", "", 9)).containsExactly("before");
  }
}
