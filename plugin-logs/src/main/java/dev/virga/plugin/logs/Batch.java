package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.InputLogEvent;
import dev.virga.plugin.logs.model.RejectedLogEventsInfo;
import dev.virga.plugin.logs.store.Draft;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The events of one PutLogEvents call, checked by AWS's rules. Single events that are too old or too
/// new are left out; a batch that breaks a rule as a whole is refused.
final class Batch {
  private static final long MOST_BYTES = 1_048_576;
  private static final long MOST_BYTES_OF_EVENT = 1_048_576;
  private static final int OVERHEAD = 26;
  private static final long LONGEST_SPAN = Duration.ofHours(24).toMillis();
  private static final long OLDEST = Duration.ofDays(14).toMillis();
  private static final long NEWEST = Duration.ofHours(2).toMillis();

  private final List<Draft> accepted;
  private final Optional<RejectedLogEventsInfo> rejected;

  /// @param now milliseconds since 1970
  /// @param expiry the time before which events of the group have expired
  /// @throws dev.virga.spi.AwsException if a rule of the whole batch is broken
  Batch(List<InputLogEvent> events, long now, long expiry) {
    List<Draft> drafts =
        events.stream().map(event -> Draft.of(event.timestamp(), event.message())).toList();
    checkOrder(drafts);
    checkSize(drafts);
    int tooOld = countBefore(drafts, now - OLDEST);
    int expired = countBefore(drafts, expiry);
    int tooNew = countBefore(drafts, now + NEWEST + 1);
    int first = Math.max(tooOld, expired);
    accepted = first < tooNew ? drafts.subList(first, tooNew) : List.of();
    if (!accepted.isEmpty()
        && accepted.getLast().timestamp() - accepted.getFirst().timestamp() > LONGEST_SPAN) {
      throw LogsErrors.spanTooLong();
    }
    rejected =
        first == 0 && tooNew == drafts.size()
            ? Optional.empty()
            : Optional.of(
                new RejectedLogEventsInfo(
                    tooNew < drafts.size() ? tooNew : null,
                    tooOld > 0 ? tooOld : null,
                    expired > tooOld ? expired : null));
  }

  /// What is to be stored, possibly nothing.
  List<Draft> accepted() {
    return accepted;
  }

  /// What is not, if there is such.
  Optional<RejectedLogEventsInfo> rejected() {
    return rejected;
  }

  private static void checkOrder(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      if (drafts.get(i).timestamp() < drafts.get(i - 1).timestamp()) {
        throw LogsErrors.notChronological();
      }
    }
  }

  private static void checkSize(List<Draft> drafts) {
    long total = 0;
    for (Draft draft : drafts) {
      long size = (long) draft.message().length + OVERHEAD;
      if (size > MOST_BYTES_OF_EVENT) {
        throw LogsErrors.eventTooLarge(size, MOST_BYTES_OF_EVENT);
      }
      total += size;
    }
    if (total > MOST_BYTES) {
      throw LogsErrors.uploadTooLarge(total, MOST_BYTES);
    }
  }

  private static int countBefore(List<Draft> drafts, long timestamp) {
    return (int) drafts.stream().takeWhile(draft -> draft.timestamp() < timestamp).count();
  }
}
