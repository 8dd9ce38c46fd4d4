package dev.virga.plugin.efs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A resource policy in the making: its form is checked, nothing evaluates it.
final class PolicyDocument {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> VERSIONS = Set.of("2012-10-17", "2008-10-17");
  private static final Set<String> EFFECTS = Set.of("Allow", "Deny");
  private static final String PREFIX = "elasticfilesystem:";
  private static final String LOCK_OUT = PREFIX + "PutFileSystemPolicy";

  private final List<Map<?, ?>> statements;

  private PolicyDocument(List<Map<?, ?>> statements) {
    this.statements = statements;
  }

  /// Reads a policy and checks its form.
  ///
  /// @param arn the file system that it is for
  /// @throws dev.virga.spi.AwsException `InvalidPolicyException`
  static PolicyDocument read(String text, String arn) {
    if (!(parse(text) instanceof Map<?, ?> document)) {
      throw malformed("a policy is an object");
    }
    Object version = document.get("Version");
    if (version != null && !(version instanceof String it && VERSIONS.contains(it))) {
      throw malformed("its version is not known");
    }
    var statements = new ArrayList<Map<?, ?>>();
    for (Object it : listed(document.get("Statement"))) {
      if (!(it instanceof Map<?, ?> statement)) {
        throw malformed("a statement is an object");
      }
      check(statement, arn);
      statements.add(statement);
    }
    if (statements.isEmpty()) {
      throw malformed("it has no statement");
    }
    return new PolicyDocument(statements);
  }

  /// Whether it keeps everyone from ever changing it again.
  boolean locksOut() {
    return statements.stream()
        .anyMatch(it ->
            "Deny".equals(it.get("Effect"))
                && it.get("Condition") == null
                && meansEveryone(it.get("Principal"))
                && listed(it.get("Action")).stream().anyMatch(PolicyDocument::coversLockOut));
  }

  private static void check(Map<?, ?> statement, String arn) {
    if (!(statement.get("Effect") instanceof String effect && EFFECTS.contains(effect))) {
      throw malformed("the effect of a statement is Allow or Deny");
    } else if (statement.get("Principal") == null && statement.get("NotPrincipal") == null) {
      throw malformed("a statement needs a principal");
    }
    List<?> actions = listed(statement.get("Action"), statement.get("NotAction"));
    if (actions.isEmpty()) {
      throw malformed("a statement needs an action");
    } else if (!actions.stream().allMatch(PolicyDocument::isAction)) {
      throw malformed("an action is not one of EFS");
    }
    List<?> resources = listed(statement.get("Resource"), statement.get("NotResource"));
    if (!resources.stream().allMatch(it -> it.equals(arn) || it.equals("*"))) {
      throw malformed("a resource is not this file system");
    }
  }

  private static boolean isAction(Object it) {
    return it.equals("*")
        || (it instanceof String text && text.regionMatches(true, 0, PREFIX, 0, PREFIX.length()));
  }

  private static boolean coversLockOut(Object action) {
    String text = action.toString();
    int star = text.indexOf('*');
    return star < 0
        ? text.equalsIgnoreCase(LOCK_OUT)
        : LOCK_OUT.regionMatches(true, 0, text, 0, star);
  }

  private static boolean meansEveryone(@Nullable Object principal) {
    return "*".equals(principal)
        || (principal instanceof Map<?, ?> kinds && listed(kinds.get("AWS")).contains("*"));
  }

  /// Where a list may stand, its one element may stand by itself.
  private static List<?> listed(@Nullable Object... members) {
    var all = new ArrayList<Object>();
    for (Object member : members) {
      if (member instanceof List<?> list) {
        list.forEach(it -> all.add(it == null ? "null" : it));
      } else if (member != null) {
        all.add(member);
      }
    }
    return all;
  }

  private static @Nullable Object parse(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      @Nullable Object value = value(parser);
      if (parser.nextToken() != null) {
        throw malformed("it does not end where it should");
      }
      return value;
    } catch (JsonProcessingException _) {
      throw malformed("it is not JSON");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      var members = new LinkedHashMap<String, @Nullable Object>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        members.put(name, value(parser));
      }
      return members;
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      var elements = new ArrayList<@Nullable Object>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(value(parser));
      }
      return elements;
    }
    return parser.currentToken() == null || parser.currentToken() == JsonToken.VALUE_NULL
        ? null
        : parser.getText();
  }

  private static RuntimeException malformed(String why) {
    return EfsErrors.invalidPolicy("Policy is malformed: " + why + ".");
  }
}
