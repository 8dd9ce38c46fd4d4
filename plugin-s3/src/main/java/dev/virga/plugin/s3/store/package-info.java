/// What S3 keeps: rows in tables, and bodies in files.
///
/// ## Rows
///
/// | table | key | row |
/// |---|---|---|
/// | `buckets` | bucket | [Bucket] |
/// | `objects` | bucket `/` key | [StoredObject]: the current version of each key, also where that is a delete marker |
/// | `noncurrent` | bucket `/` key U+0001 inverted sequence | [StoredObject]: the older versions, newest first |
/// | `uploads` | bucket `/` key U+0001 upload | [StoredUpload]: what is going to be an object, in the order of beginning |
/// | `parts` | upload `/` number of five digits | [UploadedPart]: the parts of those uploads |
/// | `policy`, `tagging`, `cors`, `lifecycle`, `encryption`, `website`, `logging`, `notification`, `public-access-block`, `ownership-controls`, `replication`, `accelerate`, `request-payment`, `object-lock` | bucket | what is configured, as the client sent it ([SubResource]) |
/// | `metrics`, `analytics`, `inventory`, `intelligent-tiering` | bucket `/` id | the same where a bucket has several ([NamedConfigurations]) |
///
/// A row stands in the scope of its bucket: the account that owns it, and its region. Keys of objects
/// sort as their bytes do ([TableKey]), so that a listing is a range of rows.
///
/// ## Bodies
///
/// ```
/// bodies/XX/ID      a body, written once; XX are the last two digits of the id
/// ```
///
/// A name of a file is an identifier that is made here. Nothing that a client says is part of one. The
/// row of an object lists the [Segment]s that are its content: one file for most, one for each part of
/// a multipart upload. A row comes after its files. A file is removed once the change that let go of it is
/// committed, or if the request that writes it fails; files that no row knows, after a crash, are removed
/// when the service starts.
@NullMarked
package dev.virga.plugin.s3.store;

import org.jspecify.annotations.NullMarked;
