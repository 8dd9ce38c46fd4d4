package dev.virga.plugin.lambda.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.virga.plugin.lambda.model.Filter;
import dev.virga.plugin.lambda.model.FilterCriteria;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The syntax of
/// [event filters](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html): a
/// pattern is an object whose leaves are lists of what matches.
final class FilterPatterns {
  private static final int MAX_FILTERS = 10;
  private static final JsonFactory JSON = new JsonFactory();

  private FilterPatterns() {}

  /// Looks at the filters of a mapping.
  ///
  /// @return the same, or null where there are none, which is how filters are taken away
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException`
  static @Nullable FilterCriteria check(@Nullable FilterCriteria criteria) {
    List<Filter> filters =
        criteria == null ? List.of() : Objects.requireNonNullElse(criteria.filters(), List.of());
    if (filters.size() > MAX_FILTERS) {
      throw MappingErrors.invalid("Filter criteria can have no more than 10 filters.");
    }
    for (Filter filter : filters) {
      if (filter.pattern() == null || !isPattern(filter.pattern())) {
        throw MappingErrors.invalid("Invalid filter pattern definition.");
      }
    }
    return filters.isEmpty() ? null : criteria;
  }

  private static boolean isPattern(String text) {
    try (JsonParser json = JSON.createParser(text)) {
      return json.nextToken() == JsonToken.START_OBJECT
          && isObject(json)
          && json.nextToken() == null;
    } catch (IOException _) {
      return false;
    }
  }

  /// Reads the rest of an object that names what of an event is looked at.
  private static boolean isObject(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      JsonToken value = json.nextToken();
      boolean valid = value == JsonToken.START_OBJECT ? isObject(json) : isRules(json, value);
      if (!valid) {
        return false;
      }
    }
    return true;
  }

  /// Reads a list of rules, which may not be empty: values, and objects such as `{"prefix": "a"}`.
  private static boolean isRules(JsonParser json, @Nullable JsonToken start) throws IOException {
    if (start != JsonToken.START_ARRAY) {
      return false;
    }
    int rules = 0;
    for (JsonToken it = json.nextToken(); it != JsonToken.END_ARRAY; it = json.nextToken()) {
      if (it == JsonToken.START_ARRAY) {
        return false;
      }
      json.skipChildren();
      rules++;
    }
    return rules > 0;
  }
}
