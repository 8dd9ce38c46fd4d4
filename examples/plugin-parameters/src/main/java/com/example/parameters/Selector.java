package com.example.parameters;

import dev.virga.spi.RequestContext;

/// What `Name` means where a parameter is read: a name or an ARN, then `:3` for a version or `:prod`
/// for a label.
///
/// @param name the name, or of an ARN the name with a slash before it
/// @param suffix what stands behind the name, with its colon, or the empty string
/// @param slash whether the name may be without its first slash, since an ARN does not tell
record Selector(String name, String suffix, boolean slash) {
  static Selector parse(String text, RequestContext context) {
    boolean arn = text.startsWith("arn:");
    int colon = arn ? text.indexOf(':', text.indexOf(":parameter/") + 1) : text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    String suffix = colon < 0 ? "" : text.substring(colon);
    if (arn) {
      return new Selector(ParameterName.inArn(name, context), suffix, true);
    }
    ParameterName.refuseIllegal(name);
    return new Selector(name, suffix, false);
  }

  /// The version or label without the colon.
  String selected() {
    return suffix.substring(1);
  }

  boolean isVersion() {
    return suffix.length() > 1 && selected().chars().allMatch(Character::isDigit);
  }
}
