package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.Ec2Errors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What names and descriptions may be.
final class GroupText {
  private static final int LONGEST = 255;
  private static final Pattern ALLOWED =
      Pattern.compile("[a-zA-Z0-9. _\\-:/()#,@\\[\\]+=&;{}!$*]*");

  private GroupText() {}

  static void checkName(String name) {
    if (name.isEmpty()) {
      throw Ec2Errors.missingParameter("GroupName");
    }
    checkAscii(name, "GroupName");
    if (name.startsWith("sg-")) {
      throw Ec2Errors.invalidParameterValue(
          name, "GroupName", "Group names may not be in the format sg-*.");
    } else if (!allowed(name)) {
      throw GroupErrors.invalidText("security group name");
    } else if (name.equals(SecurityGroups.DEFAULT)) {
      throw GroupErrors.reservedName(name);
    }
  }

  static void checkDescription(String description) {
    if (description.isEmpty()) {
      throw Ec2Errors.missingParameter("GroupDescription");
    }
    checkAscii(description, "GroupDescription");
    if (!allowed(description)) {
      throw GroupErrors.invalidText("security group description");
    }
  }

  /// The description of a rule, which is none where it is empty.
  static @Nullable String ofRule(@Nullable String description) {
    if (description == null || description.isEmpty()) {
      return null;
    } else if (!allowed(description)) {
      throw GroupErrors.invalidText("rule description");
    }
    return description;
  }

  private static void checkAscii(String text, String parameter) {
    if (text.chars().anyMatch(it -> it > 127)) {
      throw Ec2Errors.invalidParameterValue(
          text, parameter, "Character sets beyond ASCII are not supported.");
    }
  }

  private static boolean allowed(String text) {
    return text.length() <= LONGEST && ALLOWED.matcher(text).matches();
  }
}
