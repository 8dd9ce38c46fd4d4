package dev.virga.plugin.s3.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.virga.plugin.s3.form.PolicyCondition.Equal;
import dev.virga.plugin.s3.form.PolicyCondition.LengthRange;
import dev.virga.plugin.s3.form.PolicyCondition.StartsWith;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads the policy of a form: Base64 of a JSON document
/// ([elements](https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html)).
final class PolicyReader {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser parser;
  private @Nullable Instant expiration;
  private @Nullable List<PolicyCondition> conditions;

  private PolicyReader(JsonParser parser) {
    this.parser = parser;
  }

  /// Reads a policy.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidPolicyDocument`
  static PostPolicy read(String base64) {
    try (JsonParser parser = JSON.createParser(Base64.getMimeDecoder().decode(base64))) {
      var reader = new PolicyReader(parser);
      reader.document();
      if (reader.expiration == null) {
        throw FormErrors.invalidPolicy("Policy missing expiration.");
      }
      if (reader.conditions == null) {
        throw FormErrors.invalidPolicy("Policy missing conditions.");
      }
      return new PostPolicy(reader.expiration, reader.conditions);
    } catch (IOException | IllegalArgumentException _) {
      throw FormErrors.invalidPolicy("Invalid JSON.");
    }
  }

  private void document() throws IOException {
    expect(parser.nextToken() == JsonToken.START_OBJECT, "Invalid JSON.");
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("expiration")) {
        expect(value == JsonToken.VALUE_STRING, "Invalid 'expiration' value: must be a string.");
        expiration = instant(parser.getText());
      } else if (name.equals("conditions")) {
        expect(value == JsonToken.START_ARRAY, "Invalid 'conditions' value: must be a List.");
        conditions = conditions();
      } else {
        throw FormErrors.invalidPolicy("Unexpected: '" + name + "'.");
      }
    }
    expect(parser.nextToken() == null, "Invalid JSON.");
  }

  private List<PolicyCondition> conditions() throws IOException {
    var read = new ArrayList<PolicyCondition>();
    for (JsonToken it = parser.nextToken(); it != JsonToken.END_ARRAY; it = parser.nextToken()) {
      if (it == JsonToken.START_OBJECT) {
        read.add(simple());
      } else {
        expect(it == JsonToken.START_ARRAY, "Invalid Condition: must be a List or an Object.");
        read.add(operation());
      }
    }
    return List.copyOf(read);
  }

  private PolicyCondition simple() throws IOException {
    String one =
        "Invalid Simple-Condition: Simple-Conditions must have exactly one property"
            + " specified.";
    expect(parser.nextToken() == JsonToken.FIELD_NAME, one);
    String field = parser.currentName();
    expect(
        parser.nextToken() == JsonToken.VALUE_STRING,
        "Invalid Simple-Condition: value must be a string.");
    String value = parser.getText();
    expect(parser.nextToken() == JsonToken.END_OBJECT, one);
    return new Equal(field, value);
  }

  private PolicyCondition operation() throws IOException {
    var arguments = new ArrayList<String>();
    for (JsonToken it = parser.nextToken(); it != JsonToken.END_ARRAY; it = parser.nextToken()) {
      expect(it.isScalarValue(), "Invalid Condition: arguments must be strings or numbers.");
      arguments.add(parser.getText());
    }
    expect(arguments.size() == 3, "Invalid Condition: wrong number of arguments.");
    String operator = arguments.get(0).toLowerCase(Locale.ROOT);
    return switch (operator) {
      case "eq" -> new Equal(field(arguments.get(1)), arguments.get(2));
      case "starts-with" -> new StartsWith(field(arguments.get(1)), arguments.get(2));
      case "content-length-range" ->
          new LengthRange(length(arguments.get(1)), length(arguments.get(2)));
      default ->
          throw FormErrors.invalidPolicy(
              "Invalid Condition: unknown operation '" + arguments.get(0) + "'.");
    };
  }

  private static String field(String argument) {
    expect(
        argument.startsWith("$"),
        "Invalid Condition: '" + argument + "' must start with a dollar sign.");
    return argument.substring(1);
  }

  private static long length(String argument) {
    expect(argument.matches("\\d{1,18}"), "Invalid Condition: '" + argument + "' is not a length.");
    return Long.parseLong(argument);
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException _) {
      throw FormErrors.invalidPolicy("Invalid 'expiration' value: '" + text + "'");
    }
  }

  private static void expect(boolean holds, String otherwise) {
    if (!holds) {
      throw FormErrors.invalidPolicy(otherwise);
    }
  }
}
