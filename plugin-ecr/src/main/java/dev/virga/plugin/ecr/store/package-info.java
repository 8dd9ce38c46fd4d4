/// What ECR keeps: rows in tables, and manifests and layers in files.
///
/// ## Rows
///
/// | table | key | row |
/// |---|---|---|
/// | `repositories` | repository | [StoredRepository] |
/// | `images` | repository `:` digest | [StoredImage] |
/// | `tags` | repository `:` tag | [StoredTag] |
/// | `blobs` | digest `/` repository | [StoredBlob]: which manifests and layers a repository has |
/// | `uploads` | repository `:` upload | [StoredUpload]: layers that are on their way |
/// | `lifecycle-policies`, `lifecycle-previews`, `repository-policies` | repository | [StoredPolicy], [StoredPreview] |
/// | `pull-through-rules`, `templates` | prefix | the rules, as clients see them |
/// | `registry` | `registry` | [RegistrySettings]: what a registry has one of |
/// | `exclusions` | principal | [PullTimeExclusion] |
///
/// A row stands in the scope of its registry: an account in a region.
///
/// ## Files
///
/// ```
/// incoming/ID                                 what is being written; removed if anything fails
/// uploads/ID                                  the bytes of a layer upload that has begun
/// blobs/ACCOUNT/REGION/sha256/XX/HEX          a whole manifest or layer; XX are its first two digits
/// signing-key                                 32 bytes that tokens and download links are signed with
/// ```
///
/// A blob is named by its content, so the repositories of a registry share it. It is written aside,
/// verified, synced where it has to last, and renamed; a row tells that a repository has it. When the last
/// row of a blob is gone and that is committed, its file goes. Files that no row knows, after a crash,
/// are removed when the service starts.
@NullMarked
package dev.virga.plugin.ecr.store;

import org.jspecify.annotations.NullMarked;
