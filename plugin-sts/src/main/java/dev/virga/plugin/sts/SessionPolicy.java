package dev.virga.plugin.sts;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.virga.plugin.sts.model.PolicyDescriptorType;
import dev.virga.plugin.sts.model.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The policies and tags that a session is given. They are checked for their form; nothing evaluates
/// them.
///
/// @param policy a policy document, or null
/// @param policyArns managed policies, or null
/// @param tags session tags, or null
record SessionPolicy(
    @Nullable String policy,
    @Nullable List<PolicyDescriptorType> policyArns,
    @Nullable List<Tag> tags) {
  /// How many characters the policy and the ARNs may have together.
  private static final int ALLOTTED = 2048;

  /// Checks the form of everything.
  ///
  /// @return how much of the allotted space is taken, in percent; null where nothing was given
  /// @throws dev.virga.spi.AwsException `MalformedPolicyDocument`, `PackedPolicyTooLarge`, or
  ///     `InvalidParameterValue` for tags that occur twice
  @Nullable Integer packedSize() {
    checkDocument();
    checkTags();
    if (policy == null && policyArns == null && tags == null) {
      return null;
    }
    int percent = percent(policyLength() + arnsLength());
    if (percent > 100) {
      throw StsErrors.packedPolicyTooLarge(percent);
    }
    return Math.min(100, percent(policyLength() + arnsLength() + tagsLength()));
  }

  private void checkDocument() {
    if (policy == null) {
      return;
    }
    try {
      boolean statements =
          JsonText.read(policy) instanceof Map<?, ?> document
              && (document.get("Statement") instanceof List<?>
                  || document.get("Statement") instanceof Map<?, ?>);
      if (!statements) {
        throw StsErrors.syntaxErrorsInPolicy();
      }
    } catch (JsonProcessingException e) {
      throw StsErrors.malformedPolicyDocument(
          e.getOriginalMessage()
              + "\n at [Source: java.io.StringReader; line: "
              + e.getLocation().getLineNr()
              + ", column: "
              + e.getLocation().getColumnNr()
              + "]");
    }
  }

  private void checkTags() {
    var seen = new HashSet<String>();
    for (Tag tag : orNone(tags)) {
      if (!seen.add(tag.key().toLowerCase(Locale.ROOT))) {
        throw StsErrors.duplicateTagKeys();
      }
    }
  }

  private int policyLength() {
    return policy == null ? 0 : policy.replaceAll("\\s+", "").length();
  }

  private int arnsLength() {
    return orNone(policyArns).stream()
        .map(PolicyDescriptorType::arn)
        .mapToInt(arn -> arn == null ? 0 : arn.length())
        .sum();
  }

  private int tagsLength() {
    return orNone(tags).stream().mapToInt(tag -> tag.key().length() + tag.value().length()).sum();
  }

  private static int percent(int length) {
    return (length * 100 + ALLOTTED - 1) / ALLOTTED;
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
