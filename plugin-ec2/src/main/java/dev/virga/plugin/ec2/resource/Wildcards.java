package dev.virga.plugin.ec2.resource;

import java.util.regex.Pattern;

/// A value of a filter, in which `*` stands for any characters and `?` for one.
record Wildcards(Pattern pattern) {
  static Wildcards of(String value) {
    var regex = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char it = value.charAt(i);
      if (it == '*') {
        regex.append(".*");
      } else if (it == '?') {
        regex.append('.');
      } else if (it == '\\' && i + 1 < value.length()) {
        i++;
        regex.append(Pattern.quote(String.valueOf(value.charAt(i))));
      } else {
        regex.append(Pattern.quote(String.valueOf(it)));
      }
    }
    return new Wildcards(Pattern.compile(regex.toString(), Pattern.DOTALL));
  }

  boolean matches(String text) {
    return pattern.matcher(text).matches();
  }
}
