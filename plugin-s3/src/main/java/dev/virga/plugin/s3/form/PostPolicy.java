package dev.virga.plugin.s3.form;

import dev.virga.plugin.s3.form.PolicyCondition.Equal;
import dev.virga.plugin.s3.form.PolicyCondition.LengthRange;
import dev.virga.plugin.s3.form.PolicyCondition.StartsWith;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a form may upload.
///
/// @param expiration until when
/// @param conditions all of which must hold
record PostPolicy(Instant expiration, List<PolicyCondition> conditions) {
  private static final String BUCKET = "bucket";
  private static final String IGNORED = "x-ignore-";

  /// The fields that no condition has to allow, in small letters.
  private static final Set<String> FREE =
      Set.of("awsaccesskeyid", "file", "policy", "signature", "x-amz-signature");

  /// Checks a form's fields.
  ///
  /// @throws dev.virga.spi.AwsException `AccessDenied` if they are not as the policy wants them
  void check(Map<String, String> fields, String bucket, Instant now) {
    if (!now.isBefore(expiration)) {
      throw FormErrors.policyExpired();
    }
    var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(fields);
    all.put(BUCKET, bucket);
    var extra = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    extra.addAll(fields.keySet());
    extra.removeIf(PostPolicy::isFree);
    for (PolicyCondition condition : conditions) {
      if (!condition.holds(all)) {
        throw FormErrors.conditionFailed(condition.text());
      }
      switch (condition) {
        case Equal(String field, _) -> extra.remove(field);
        case StartsWith(String field, _) -> extra.remove(field);
        case LengthRange _ -> {}
      }
    }
    if (!extra.isEmpty()) {
      throw FormErrors.extraFields(String.join(", ", extra));
    }
  }

  /// A file that ends only if it is as long as the policy allows.
  InputStream limit(InputStream file) {
    InputStream limited = file;
    for (PolicyCondition condition : conditions) {
      if (condition instanceof LengthRange(long smallest, long largest)) {
        limited = new LimitedContent(limited, smallest, largest);
      }
    }
    return limited;
  }

  private static boolean isFree(String field) {
    String name = field.toLowerCase(Locale.ROOT);
    return FREE.contains(name) || name.startsWith(IGNORED);
  }
}
