package dev.virga.runtime.exec;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Carries arguments in UTF-8 through a JVM that was started in the C locale, as in many containers.
/// Such a JVM passes every character beyond ASCII on as a question mark, so a shell behind it writes
/// them.
final class Escapes {
  private static final Charset NATIVE = Charset.forName(System.getProperty("sun.jnu.encoding"));

  /// Takes each argument in turn from the front, and puts it back at the end. The full stop saves the
  /// newlines at the end from the command substitution.
  private static final String DECODE =
      """
      n=$#
      while [ "$n" -gt 0 ]; do
        case $1 in
          *\\\\*) text=$(printf '%b.' "$1"); text=${text%.} ;;
          *) text=$1 ;;
        esac
        shift
        set -- "$@" "$text"
        n=$((n - 1))
      done
      exec "$@"
      """;

  private Escapes() {}

  /// Whether the JVM cannot pass these on.
  static boolean needed(Collection<String> texts) {
    var encoder = NATIVE.newEncoder();
    return !texts.stream().allMatch(encoder::canEncode);
  }

  /// The same command in ASCII.
  static List<String> through(List<String> command) {
    var line = new ArrayList<>(List.of("/bin/sh", "-c", DECODE, "sh"));
    command.forEach(argument -> line.add(escaped(argument)));
    return line;
  }

  private static String escaped(String text) {
    var ascii = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b < 0 || b == '\\') {
        ascii.append("\\0%03o".formatted(b & 0xff));
      } else {
        ascii.append((char) b);
      }
    }
    return ascii.toString();
  }
}
