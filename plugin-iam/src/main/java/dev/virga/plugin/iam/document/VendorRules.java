package dev.virga.plugin.iam.document;

import java.util.regex.Pattern;

/// The rules for the names of actions and condition keys, which start with a service: its vendor.
final class VendorRules {
  private static final Pattern VENDOR = Pattern.compile("[A-Za-z0-9*?.-]+");

  private VendorRules() {}

  /// `*` alone is every action of every service.
  static void checkAction(String action) {
    if (action.equals("*")) {
      return;
    }
    int colon = action.indexOf(':');
    if (colon <= 0) {
      throw DocumentErrors.noVendor();
    }
    String vendor = action.substring(0, colon);
    if (!VENDOR.matcher(vendor).matches()) {
      throw DocumentErrors.vendor(vendor);
    }
    if (action.indexOf(':', colon + 1) >= 0) {
      throw DocumentErrors.secondColon();
    }
  }

  /// Behind the first colon a key may have more of them, as in `aws:RequestTag/team:name`; the hosts
  /// of identity providers are vendors too, and may have paths.
  static void checkKey(String key) {
    if (key.indexOf(':') <= 0) {
      throw DocumentErrors.noVendor();
    }
  }
}
