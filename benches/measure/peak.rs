use std::io;
use std::process::Child;

/// What a process took of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct Peak {
    /// The most memory that was resident at once, in kibibytes, as the kernel keeps it (`VmHWM`).
    pub kibibytes: u64,
    /// Of all its threads, in the program and in the kernel.
    pub processor_seconds: f64,
}

/// Follows a child until it ends. The kernel keeps the peak, so looking now and then misses only
/// what is added in the last moment. None on systems without `/proc`.
#[cfg(target_os = "linux")]
pub fn follow(child: &Child) -> io::Result<Option<Peak>> {
    let folder = std::path::PathBuf::from(format!("/proc/{}", child.id()));
    let mut peak = Peak::default();
    loop {
        let status = std::fs::read_to_string(folder.join("status"))?;
        if let Some(found) = resident(&status) {
            peak.kibibytes = found;
        }
        let stat = std::fs::read_to_string(folder.join("stat"))?;
        let Some((ended, ticks)) = state(&stat) else {
            return Ok(None);
        };
        // A process that has ended keeps its times until it is waited for.
        if ended {
            peak.processor_seconds = ticks as f64 / TICKS_PER_SECOND;
            return Ok(Some(peak));
        }
        std::thread::sleep(std::time::Duration::from_micros(500));
    }
}

#[cfg(not(target_os = "linux"))]
pub fn follow(_: &Child) -> io::Result<Option<Peak>> {
    Ok(None)
}

/// `USER_HZ`, which is 100 on every architecture that Linux runs Rust on.
#[cfg(target_os = "linux")]
const TICKS_PER_SECOND: f64 = 100.0;

#[cfg(target_os = "linux")]
fn resident(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

/// Whether it has ended, and the ticks that it and its kernel work took: fields 3, 14 and 15 of
/// `proc(5)`, counted behind the name, which may hold spaces.
#[cfg(target_os = "linux")]
fn state(stat: &str) -> Option<(bool, u64)> {
    let (_, fields) = stat.rsplit_once(')')?;
    let fields: Vec<&str> = fields.split_whitespace().collect();
    let ticks = |field: usize| fields.get(field)?.parse::<u64>().ok();
    let ended = matches!(fields.first(), Some(&"Z" | &"X"));
    Some((ended, ticks(11)? + ticks(12)?))
}
