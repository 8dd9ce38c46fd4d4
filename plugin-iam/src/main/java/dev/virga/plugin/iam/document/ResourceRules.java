package dev.virga.plugin.iam.document;

import java.util.regex.Pattern;

/// The rules for resources in policies of identities.
final class ResourceRules {
  private static final Pattern PARTITION =
      Pattern.compile("aws(-cn|-us-gov|-iso|-iso-[a-z]|-eusc)?|.*[*?].*");
  private static final Pattern VENDOR = Pattern.compile("[A-Za-z0-9*?.-]+");

  /// Regions and accounts. Which of them exist is not looked at.
  private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9_*?-]*");

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]*}");

  private ResourceRules() {}

  /// An ARN may break off after its service; what is missing is as good as `*`.
  static void check(String resource) {
    if (resource.equals("*")) {
      return;
    }
    // A variable stands for anything, and the colons in its name separate nothing.
    String[] parts = VARIABLE.matcher(resource).replaceAll("*").split(":", 6);
    if (parts.length < 2 || !parts[0].equals("arn")) {
      throw DocumentErrors.notAnArn(resource);
    }
    if (!PARTITION.matcher(parts[1]).matches()) {
      throw DocumentErrors.partition(parts[1], resource);
    }
    if (parts.length < 3) {
      throw DocumentErrors.legacy();
    }
    if (!VENDOR.matcher(parts[2]).matches()) {
      throw DocumentErrors.vendor(parts[2]);
    }
    for (int i = 3; i < Math.min(5, parts.length); i++) {
      if (!PLACE.matcher(parts[i]).matches()) {
        throw DocumentErrors.legacy();
      }
    }
    if (parts.length == 6 && parts[5].isEmpty()) {
      throw DocumentErrors.legacy();
    }
  }
}
