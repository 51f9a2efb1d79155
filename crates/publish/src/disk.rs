use std::fs::{self, File};
use std::io;
use std::path::Path;

/// The few operations by which a publication changes the disk. Their order is what makes it safe,
/// so that a test must be able to break off at each of them.
pub(super) trait Disk: Send + Sync {
    /// Opens a file that does not exist yet.
    fn create(&self, path: &Path) -> io::Result<File> {
        File::create_new(path)
    }

    /// Opens a file of a spare folder to be written over.
    fn reopen(&self, path: &Path) -> io::Result<File> {
        system::open_to_write_over(path)
    }

    /// A file that is not there is no error.
    fn remove(&self, path: &Path) -> io::Result<()> {
        match fs::remove_file(path) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
            done => done,
        }
    }

    fn create_dir(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)
    }

    /// A second name for the same file.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::hard_link(from, to)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    /// Exchanges two folders at one instant, where system and file system can.
    fn exchange(&self, a: &Path, b: &Path) -> io::Result<()> {
        system::exchange(a, b)
    }

    /// Makes everything that was written to the file system of this folder durable.
    fn sync(&self, folder: &Path) -> io::Result<()> {
        system::sync(folder)
    }

    /// A folder that is not there is no error.
    fn remove_all(&self, folder: &Path) -> io::Result<()> {
        match fs::remove_dir_all(folder) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(e) if e.kind() == io::ErrorKind::PermissionDenied => {
                // A folder without write permission that was carried over.
                system::allow_removal(folder);
                fs::remove_dir_all(folder)
            }
            done => done,
        }
    }
}

/// The disk as it is.
pub(super) struct Real;

impl Disk for Real {}

/// Makes a rename of folders in this folder durable; an old site is only deleted after that.
/// File systems that cannot do this order such changes themselves.
pub(super) fn settle(folder: &Path) {
    let _ = File::open(folder).and_then(|f| f.sync_all());
}

pub(super) use system::{
    is_alone, is_mount_point, is_on, keep_group, make_mine, mode, open_unfollowed, same_file,
    symlink,
};

#[cfg(unix)]
mod system {
    use std::fs::{File, Metadata, OpenOptions};
    use std::io;
    use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
    use std::path::Path;

    use rustix::fs::OFlags;

    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    pub(super) fn exchange(a: &Path, b: &Path) -> io::Result<()> {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
    }

    #[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
    pub(super) fn exchange(_: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    #[cfg(any(target_os = "linux", target_os = "android"))]
    pub(super) fn sync(folder: &Path) -> io::Result<()> {
        Ok(rustix::fs::syncfs(File::open(folder)?)?)
    }

    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    pub(super) fn sync(_: &Path) -> io::Result<()> {
        rustix::fs::sync();
        Ok(())
    }

    /// Whether a folder is where another volume begins, and so cannot be renamed.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    pub(crate) fn is_mount_point(folder: &Path) -> bool {
        use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
        statx(CWD, folder, AtFlags::empty(), StatxFlags::empty()).is_ok_and(|found| {
            found.stx_attributes_mask.contains(StatxAttributes::MOUNT_ROOT)
                && found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT)
        })
    }

    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    pub(crate) fn is_mount_point(folder: &Path) -> bool {
        let device = |path: &Path| path.metadata().ok().map(|m| m.dev());
        folder.parent().is_some_and(|parent| device(parent) != device(folder))
    }

    pub(crate) fn same_file(a: &Metadata, b: &Metadata) -> bool {
        a.dev() == b.dev() && a.ino() == b.ino()
    }

    /// Whether a file or folder lies on the volume of a folder.
    pub(crate) fn is_on(volume: &Metadata, found: &Metadata) -> bool {
        volume.dev() == found.dev()
    }

    /// Opens to read, a link not followed and a pipe not waited for.
    pub(crate) fn open_unfollowed(path: &Path) -> io::Result<File> {
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        OpenOptions::new().read(true).custom_flags(flags.bits().cast_signed()).open(path)
    }

    pub(crate) fn symlink(to: &Path, path: &Path) -> io::Result<()> {
        std::os::unix::fs::symlink(to, path)
    }

    pub(super) fn open_to_write_over(path: &Path) -> io::Result<File> {
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        OpenOptions::new().write(true).custom_flags(flags.bits().cast_signed()).open(path)
    }

    /// Whether a file has this name only, so that writing over it changes no other.
    pub(crate) fn is_alone(found: &Metadata) -> bool {
        found.nlink() == 1
    }

    /// The permissions, of nine bits.
    pub(crate) fn mode(found: &Metadata) -> u32 {
        found.permissions().mode() & 0o777
    }

    /// Gives a folder the group of the one that it takes the place of; who is not in that group cannot.
    pub(crate) fn keep_group(old: &Metadata, folder: &Path) {
        let _ = std::os::unix::fs::chown(folder, None, Some(old.gid()));
    }

    /// Lets the owner of a folder write in it.
    pub(crate) fn make_mine(folder: &Path) -> io::Result<()> {
        let mut permissions = folder.metadata()?.permissions();
        if permissions.mode() & 0o700 != 0o700 {
            permissions.set_mode(permissions.mode() | 0o700);
            std::fs::set_permissions(folder, permissions)?;
        }
        Ok(())
    }

    pub(super) fn allow_removal(folder: &Path) {
        let walk = walkdir::WalkDir::new(folder).into_iter();
        for found in walk.flatten().filter(|e| e.file_type().is_dir()) {
            let _ = make_mine(found.path());
        }
    }
}

#[cfg(not(unix))]
mod system {
    use std::fs::{File, Metadata};
    use std::io;
    use std::path::Path;

    pub(super) fn exchange(_: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// There is no sync of a whole file system for a program without special rights.
    pub(super) fn sync(_: &Path) -> io::Result<()> {
        Ok(())
    }

    pub(crate) fn is_mount_point(_: &Path) -> bool {
        false
    }

    /// Paths are resolved before they are compared; there is no number of a file to go by.
    pub(crate) fn same_file(_: &Metadata, _: &Metadata) -> bool {
        false
    }

    pub(crate) fn is_on(_: &Metadata, _: &Metadata) -> bool {
        true
    }

    pub(crate) fn open_unfollowed(path: &Path) -> io::Result<File> {
        File::open(path)
    }

    pub(crate) fn symlink(_: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(super) fn open_to_write_over(_: &Path) -> io::Result<File> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(crate) fn is_alone(_: &Metadata) -> bool {
        false
    }

    pub(crate) fn mode(_: &Metadata) -> u32 {
        0
    }

    pub(crate) fn keep_group(_: &Metadata, _: &Path) {}

    pub(crate) fn make_mine(_: &Path) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn allow_removal(_: &Path) {}
}
