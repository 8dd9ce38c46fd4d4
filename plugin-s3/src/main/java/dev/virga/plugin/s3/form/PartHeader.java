package dev.virga.plugin.s3.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before a part's content.
///
/// @param name of the field
/// @param filename as the browser gives it, or the empty string
/// @param size how long it is, in bytes
record PartHeader(String name, String filename, int size) {
  private static final String DISPOSITION = "content-disposition:";
  private static final Pattern NAME = parameter("name");
  private static final Pattern FILENAME = parameter("filename");

  /// Reads the lines up to the empty one.
  ///
  /// @param limit the most bytes that they may have
  /// @throws dev.virga.spi.AwsException `MalformedPOSTRequest`, `MaxPostPreDataLengthExceeded`
  static PartHeader read(PartReader reader, int limit) throws IOException {
    String disposition = "";
    int size = 0;
    while (true) {
      String line = line(reader, limit - size);
      size += line.getBytes(UTF_8).length + 2;
      if (line.isEmpty()) {
        break;
      }
      if (line.toLowerCase(Locale.ROOT).startsWith(DISPOSITION)) {
        disposition = line.substring(DISPOSITION.length());
      }
    }
    String name = find(NAME, disposition).orElseThrow(FormErrors::malformed);
    return new PartHeader(name, find(FILENAME, disposition).orElse(""), size);
  }

  private static String line(PartReader reader, int limit) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int b = reader.read(); b != '\n'; b = reader.read()) {
      line.write(b);
      if (line.size() > limit) {
        throw FormErrors.fieldsTooLarge(Form.MAX_FIELDS);
      }
    }
    String text = line.toString(UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /// Browsers write a quotation mark in a name as `%22`, and a backslash as it is.
  private static Pattern parameter(String name) {
    return Pattern.compile("(?i)(?:^|[;\\s])" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");
  }

  private static Optional<String> find(Pattern parameter, String disposition) {
    Matcher found = parameter.matcher(disposition);
    if (!found.find()) {
      return Optional.empty();
    }
    String quoted = found.group(1);
    return Optional.of(quoted == null ? found.group(2) : quoted);
  }
}
