package dev.virga.plugin.s3.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form that a browser sends: fields, and behind them a file. What follows the file is not looked at.
///
/// @param fields by name without regard to case, `${filename}` replaced
/// @param file the content of the file, not yet read
record Form(Map<String, String> fields, InputStream file) {
  /// How long everything before the file may be, in bytes.
  static final int MAX_FIELDS = 20 * 1024;

  private static final Pattern BOUNDARY =
      Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))");
  private static final String FILE = "file";
  private static final String VARIABLE = "${filename}";

  /// Reads a form up to its file.
  ///
  /// @param contentType of the request
  /// @throws dev.virga.spi.AwsException `PreconditionFailed` if it is no form, `MalformedPOSTRequest`,
  ///     `MaxPostPreDataLengthExceeded`, or `InvalidArgument` if there is no file
  static Form read(String contentType, InputStream body) {
    var reader = new PartReader(body, boundary(contentType).orElseThrow(FormErrors::notAForm));
    var fields = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    try {
      int left = MAX_FIELDS;
      left -= value(reader, left).getBytes(UTF_8).length;
      while (reader.hasNext()) {
        PartHeader header = PartHeader.read(reader, left);
        if (header.name().equalsIgnoreCase(FILE)) {
          return new Form(expanded(fields, header.filename()), new PartContent(reader));
        }
        String value = value(reader, left - header.size());
        left -= header.size() + value.getBytes(UTF_8).length;
        fields.put(header.name(), value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the form could not be read", e);
    }
    throw FormErrors.fileMissing();
  }

  private static Optional<String> boundary(String contentType) {
    Matcher found = BOUNDARY.matcher(contentType);
    boolean form = contentType.regionMatches(true, 0, "multipart/form-data", 0, 19);
    if (!form || !found.find()) {
      return Optional.empty();
    }
    String quoted = found.group(1);
    return Optional.of(quoted == null ? found.group(2) : quoted);
  }

  private static String value(PartReader reader, int limit) throws IOException {
    var value = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    for (int read = 0; read >= 0; read = reader.content(buffer, 0, buffer.length)) {
      value.write(buffer, 0, read);
      if (value.size() > limit) {
        throw FormErrors.fieldsTooLarge(MAX_FIELDS);
      }
    }
    return value.toString(UTF_8);
  }

  /// Some browsers give a path, of which the last segment counts.
  private static Map<String, String> expanded(Map<String, String> fields, String filename) {
    int slash = Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\'));
    String name = filename.substring(slash + 1);
    fields.replaceAll((_, value) -> value.replace(VARIABLE, name));
    return fields;
  }
}
