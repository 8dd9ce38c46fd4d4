package dev.virga.plugin.logs.pattern;

import java.util.ArrayList;
import java.util.List;

/// `[ip, user, ..., status = 4*, bytes > 1000]`: a message as fields between spaces, where what stands
/// in quotation marks or square brackets is one field.
///
/// @param head the fields before the ellipsis, or all
/// @param ellipsis whether any number of fields may follow the head
/// @param tail the fields behind the ellipsis
record DelimitedPattern(List<Field> head, boolean ellipsis, List<Field> tail)
    implements FilterPattern {

  static DelimitedPattern parse(String text) {
    if (!text.endsWith("]")) {
      throw InvalidPatternException.unclosed('[', ']');
    }
    var in = new Scanner(text);
    in.expect("[");
    var head = new ArrayList<Field>();
    var tail = new ArrayList<Field>();
    boolean ellipsis = false;
    do {
      in.skipSpace();
      if (in.accept("...") || in.accept("…")) {
        if (ellipsis) {
          throw InvalidPatternException.invalid();
        }
        ellipsis = true;
      } else {
        (ellipsis ? tail : head).add(Field.parse(in));
      }
      in.skipSpace();
    } while (in.accept(","));
    in.expect("]");
    if (!in.atEnd()) {
      throw InvalidPatternException.invalid();
    }
    return new DelimitedPattern(List.copyOf(head), ellipsis, List.copyOf(tail));
  }

  @Override
  public boolean matches(String message) {
    List<String> values = split(message);
    int needed = head.size() + tail.size();
    boolean fits = ellipsis ? values.size() >= needed : values.size() == needed;
    return fits
        && accept(head, values.subList(0, head.size()))
        && accept(tail, values.subList(values.size() - tail.size(), values.size()));
  }

  private static boolean accept(List<Field> fields, List<String> values) {
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).accepts(values.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The fields of a message, without the marks around them.
  private static List<String> split(String message) {
    var values = new ArrayList<String>();
    int position = 0;
    while (position < message.length()) {
      char first = message.charAt(position);
      if (Character.isWhitespace(first)) {
        position++;
        continue;
      }
      int start = first == '"' || first == '[' ? position + 1 : position;
      int end = start == position ? -1 : message.indexOf(first == '"' ? '"' : ']', start);
      if (end >= 0) {
        position = end + 1;
      } else {
        start = position;
        end = endOfWord(message, position);
        position = end;
      }
      values.add(message.substring(start, end));
    }
    return values;
  }

  private static int endOfWord(String message, int start) {
    int end = start;
    while (end < message.length() && !Character.isWhitespace(message.charAt(end))) {
      end++;
    }
    return end;
  }
}
