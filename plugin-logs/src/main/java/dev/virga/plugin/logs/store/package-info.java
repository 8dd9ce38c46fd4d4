/// Where the events of log streams are kept.
///
/// A stream has a directory of its own, with *segments* in it: files that are only ever appended to,
/// each called by the offset at which it starts (twenty digits, `.log`). The *offset* of an event is
/// its distance in bytes from the start of the stream, counted over all segments that ever were. It
/// grows with every event that comes in, so it is both the event's place on disk and its rank in the
/// order of ingestion, and it never comes back after events have expired.
///
/// A segment begins with eight bytes, `VIRGALG1`. Then records follow, big-endian:
///
/// | bytes | content |
/// |---|---|
/// | 4 | length of the message |
/// | 4 | CRC-32 of all that follows |
/// | 2 | `VE` |
/// | 8 | timestamp, milliseconds since 1970 |
/// | 8 | time of ingestion, milliseconds since 1970 |
/// | n | the message in UTF-8 |
///
/// The overhead of 26 bytes is what AWS counts for an event beside its message, so sizes on disk are
/// the `storedBytes` that AWS shows.
///
/// Memory holds 20 bytes an event: timestamp, offset and size, sorted by timestamp and offset. A
/// restart reads the segments once, when the stream is first used, and cuts off a record that was not
/// written to its end.
@NullMarked
package dev.virga.plugin.logs.store;

import org.jspecify.annotations.NullMarked;
