//! A disk that keeps only what was synced, and of the rest what chance will have: some writes, torn ones, others first.
//!
//! Bytes of a file are safe after a sync of the file, names after a sync of their folder; nothing else is promised. A write tears
//! between sectors. Where a file was stretched and the bytes did not come, there are zeros or what lay there before.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use super::record::Event;

/// Bytes a disk writes whole or not at all.
const SECTOR: usize = 512;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Node {
    Folder,
    File(usize),
}

#[derive(Clone, Debug)]
enum Change {
    Write(u64, Vec<u8>),
    Size(u64),
}

/// A name that comes, or one that goes.
#[derive(Clone, Debug)]
struct Named {
    folder: PathBuf,
    gone: Option<PathBuf>,
    come: Option<(PathBuf, Node)>,
}

#[derive(Clone, Debug, Default)]
struct File {
    safe: Vec<u8>,
    waiting: Vec<Change>,
}

/// What is in a folder: bytes by path, folders without any.
pub type Image = BTreeMap<PathBuf, Option<Vec<u8>>>;

/// What is done with a path, its bytes and its inode.
type Each<'a> = dyn FnMut(&Path, Option<Vec<u8>>, u64) + 'a;

/// The disk under one folder.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    names: BTreeMap<PathBuf, Node>,
    waiting: Vec<Named>,
    files: Vec<File>,
    inodes: HashMap<u64, usize>,
}

/// Chance that comes out the same in every run.
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % most.max(1)
    }

    fn of(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }
}

/// Everything under `folder`, with paths from there.
pub fn image(folder: &Path) -> Image {
    let mut image = Image::new();
    walk(folder, &mut |path, bytes, _| drop(image.insert(path.strip_prefix(folder).unwrap().to_owned(), bytes)));
    image
}

/// Puts an image into the empty folder `folder`.
pub fn lay(image: &Image, folder: &Path) {
    for (path, bytes) in image {
        match bytes {
            Some(bytes) => std::fs::write(folder.join(path), bytes).unwrap(),
            None => std::fs::create_dir(folder.join(path)).unwrap(),
        }
    }
}

fn walk(folder: &Path, each: &mut Each<'_>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let found = path.symlink_metadata().unwrap();
        let inode = std::os::unix::fs::MetadataExt::ino(&found);
        if found.is_dir() {
            each(&path, None, inode);
            walk(&path, each);
        } else {
            each(&path, Some(std::fs::read(&path).unwrap()), inode);
        }
    }
}

impl Disk {
    /// What is under `folder` now, all of it safe.
    pub fn of(folder: &Path) -> Self {
        let mut disk = Self::default();
        walk(folder, &mut |path, bytes, inode| {
            let node = bytes.map_or(Node::Folder, |safe| {
                disk.files.push(File { safe, waiting: Vec::new() });
                disk.inodes.insert(inode, disk.files.len() - 1);
                Node::File(disk.files.len() - 1)
            });
            disk.names.insert(path.to_owned(), node);
        });
        disk
    }

    /// Goes one event on.
    pub fn go(&mut self, event: &Event) {
        match event {
            Event::Created(inode, path) => {
                self.files.push(File::default());
                self.inodes.insert(*inode, self.files.len() - 1);
                self.named(None, Some((path, Node::File(self.files.len() - 1))));
            }
            Event::Written(inode, at, bytes) => self.file(*inode).waiting.push(Change::Write(*at, bytes.clone())),
            Event::Sized(inode, length) => self.file(*inode).waiting.push(Change::Size(*length)),
            Event::Synced(inode, path) if !self.inodes.contains_key(inode) => self.folder_synced(path),
            Event::Synced(inode, _) => {
                let file = self.file(*inode);
                for change in std::mem::take(&mut file.waiting) {
                    apply(&mut file.safe, &change, 0);
                }
            }
            Event::Renamed(inode, from, to) => {
                let node = self.inodes.get(inode).map_or(Node::Folder, |file| Node::File(*file));
                self.named(Some(from), Some((to, node)));
            }
            Event::Unlinked(path) | Event::Removed(path) => self.named(Some(path), None),
            Event::Made(path) => self.named(None, Some((path, Node::Folder))),
            Event::Said => {}
        }
    }

    fn file(&mut self, inode: u64) -> &mut File {
        let at = self.inodes[&inode];
        &mut self.files[at]
    }

    fn named(&mut self, gone: Option<&Path>, come: Option<(&Path, Node)>) {
        let path = come.map(|(path, _)| path).or(gone).unwrap();
        let folder = path.parent().unwrap().to_owned();
        let come = come.map(|(path, node)| (path.to_owned(), node));
        self.waiting.push(Named { folder, gone: gone.map(Path::to_owned), come });
    }

    fn folder_synced(&mut self, folder: &Path) {
        let (safe, waiting): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.waiting).into_iter().partition(|name| name.folder == folder);
        self.waiting = waiting;
        safe.iter().for_each(|name| rename(&mut self.names, name));
    }

    /// What is there if nothing is lost.
    pub fn whole(&self, folder: &Path) -> Image {
        self.left(folder, &mut |_| true, &mut |file| {
            let mut bytes = file.safe.clone();
            file.waiting.iter().for_each(|change| apply(&mut bytes, change, 0));
            bytes
        })
    }

    /// What a loss of power may leave.
    pub fn lost(&self, folder: &Path, chance: &mut Chance) -> Image {
        // Often all or nothing of a kind: between them lie the orders in which disks write.
        let names = chance.below(4);
        let cut = chance.below(self.waiting.len() + 1);
        let mut nth = 0;
        let image = {
            let (mut a, mut b) = (Chance(chance.0 | 1), Chance(chance.0.rotate_left(32) | 1));
            let mut keep = |_: &Named| {
                nth += 1;
                match names {
                    0 => true,
                    1 => nth <= cut,
                    2 => a.of(2),
                    _ => !a.of(4),
                }
            };
            self.left(folder, &mut keep, &mut |file| after(file, &mut b))
        };
        chance.below(2);
        image
    }

    fn left(
        &self,
        folder: &Path,
        keep: &mut dyn FnMut(&Named) -> bool,
        bytes: &mut dyn FnMut(&File) -> Vec<u8>,
    ) -> Image {
        let mut names = self.names.clone();
        self.waiting.iter().filter(|name| keep(name)).for_each(|name| rename(&mut names, name));
        let mut image = Image::new();
        for (path, node) in &names {
            let inside = path.strip_prefix(folder).unwrap();
            // A name in a folder that did not come is nowhere.
            let above = inside.parent().unwrap();
            if above != Path::new("") && image.get(above) != Some(&None) {
                continue;
            }
            let content = match node {
                Node::Folder => None,
                Node::File(file) => Some(bytes(&self.files[*file])),
            };
            image.insert(inside.to_owned(), content);
        }
        image
    }

    /// Whether anything waits.
    pub fn waits(&self) -> bool {
        !self.waiting.is_empty() || self.files.iter().any(|file| !file.waiting.is_empty())
    }
}

fn rename(names: &mut BTreeMap<PathBuf, Node>, name: &Named) {
    if let Some(gone) = &name.gone {
        names.remove(gone);
    }
    if let Some((path, node)) = &name.come {
        names.insert(path.clone(), *node);
    }
}

fn apply(bytes: &mut Vec<u8>, change: &Change, filling: u8) {
    match change {
        Change::Size(length) => bytes.resize(usize::try_from(*length).unwrap(), filling),
        Change::Write(at, what) => {
            let at = usize::try_from(*at).unwrap();
            if bytes.len() < at {
                bytes.resize(at, filling);
            }
            let over = what.len().min(bytes.len() - at);
            bytes[at..at + over].copy_from_slice(&what[..over]);
            bytes.extend(&what[over..]);
        }
    }
}

fn after(file: &File, chance: &mut Chance) -> Vec<u8> {
    let mut bytes = file.safe.clone();
    let filling = if chance.of(4) { 0xa5 } else { 0 };
    let (way, all) = (chance.below(6), file.waiting.len());
    let one = chance.below(all.max(1));
    for (nth, change) in file.waiting.iter().enumerate() {
        let kept = match way {
            0 => false,
            1 => true,
            2 => nth < one,
            3 => nth != one,
            4 => nth >= one,
            _ => chance.of(2),
        };
        match change {
            Change::Write(at, what) if way >= 3 && chance.of(3) => {
                for (nth, sector) in what.chunks(SECTOR).enumerate() {
                    if chance.of(2) {
                        apply(&mut bytes, &Change::Write(at + (nth * SECTOR) as u64, sector.to_vec()), filling);
                    }
                }
            }
            change if kept => apply(&mut bytes, change, filling),
            _ => {}
        }
    }
    bytes
}
