package com.example.parameters;

import dev.virga.spi.Arn;
import dev.virga.spi.RequestContext;
import java.util.Locale;
import java.util.regex.Pattern;

/// The names of parameters: `a`, `/a`, `/a/b`. See
/// [requirements](https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html).
final class ParameterName {
  private static final Pattern LEGAL = Pattern.compile("/?[a-zA-Z0-9_.-]+(?:/[a-zA-Z0-9_.-]+)*");
  private static final int MAX_LEVELS = 15;
  private static final int MAX_LENGTH = 1011;

  private ParameterName() {}

  /// Refuses a name that a parameter cannot get.
  static void refuseNew(String name) {
    refuseIllegal(name);
    if (name.indexOf('/') > 0) {
      throw SsmErrors.notFullyQualified();
    }
    String first = name.substring(name.startsWith("/") ? 1 : 0).toLowerCase(Locale.ROOT);
    if (first.startsWith("ssm")) {
      throw SsmErrors.illegalName();
    } else if (first.startsWith("aws")) {
      throw SsmErrors.reservedName(name);
    } else if (name.chars().filter(it -> it == '/').count() > MAX_LEVELS) {
      throw SsmErrors.tooManyLevels();
    } else if (name.length() > MAX_LENGTH) {
      throw SsmErrors.nameTooLong(MAX_LENGTH);
    }
  }

  /// Refuses what cannot be a name at all.
  static void refuseIllegal(String name) {
    if (!LEGAL.matcher(name).matches()) {
      throw SsmErrors.illegalName();
    }
  }

  /// A path with a slash at its end, so that it is a prefix of what lies below.
  static String directory(String path) {
    String without = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    if (!path.startsWith("/") || (!without.isEmpty() && !LEGAL.matcher(without).matches())) {
      throw SsmErrors.illegalPath();
    }
    return without + "/";
  }

  /// The ARN of a parameter; the slash before the name is there once.
  static String arn(String name, RequestContext context) {
    return context.arn("parameter" + (name.startsWith("/") ? "" : "/") + name).toString();
  }

  /// The resource of an ARN of this account and region as a name with its slash.
  static String inArn(String text, RequestContext context) {
    return Arn.parse(text)
        .filter(arn -> arn.service().equals("ssm") && arn.in(context.scope()))
        .filter(arn -> arn.resource().startsWith("parameter/"))
        .map(arn -> arn.resource().substring("parameter".length()))
        .orElseThrow(SsmErrors::parameterNotFound);
  }
}
