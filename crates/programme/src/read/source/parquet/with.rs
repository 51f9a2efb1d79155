//! Columns of a Parquet file as rows of a CSV.

use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

use base::diagnostic::Diagnostic;
use base::value::{Date, Decimal};
use jiff::Span;
use parquet::basic::{ConvertedType, LogicalType, TimeUnit, Type};
use parquet::column::reader::{ColumnReader, ColumnReaderImpl};
use parquet::data_type::DataType;
use parquet::errors::ParquetError;
use parquet::file::reader::{FileReader as _, RowGroupReader, SerializedFileReader};
use parquet::schema::types::ColumnDescriptor;

use crate::read::source::folder::LARGEST_FILE;
use crate::rules::{file_too_large, unreadable_parquet};

/// As many rows are held as columns at a time.
const BATCH: usize = 8192;

/// The table in a Parquet file, with the names of its columns as a header; `shown` is the file in messages.
pub(in crate::read::source) fn as_csv(bytes: Vec<u8>, shown: &str) -> Result<String, Diagnostic> {
    // What a file says of its own lengths is believed by the reader, and a file can lie.
    let read = catch_unwind(AssertUnwindSafe(|| table(bytes)));
    let read = read.unwrap_or_else(|_| Err(ParquetError::General("corrupt".to_owned()).into()));
    read.map_err(|problem| match problem {
        Problem::Broken(error) => unreadable_parquet::broken(shown, &error.to_string()),
        Problem::Column(name) => unreadable_parquet::column(shown, &name),
        Problem::TooLarge(size) => file_too_large::report(shown, size, LARGEST_FILE),
    })
}

enum Problem {
    Broken(ParquetError),
    /// The name of a column that no cell can hold.
    Column(String),
    /// In bytes of CSV, as far as it was read.
    TooLarge(u64),
}

impl From<ParquetError> for Problem {
    fn from(error: ParquetError) -> Self {
        Self::Broken(error)
    }
}

fn table(bytes: Vec<u8>) -> Result<String, Problem> {
    let reader = SerializedFileReader::new(bytes::Bytes::from(bytes))?;
    let columns = reader.metadata().file_metadata().schema_descr().columns();
    let name = |column: &ColumnDescriptor| column.path().parts().first().cloned();
    let forms = columns.iter().map(|column| {
        Form::of(column).ok_or_else(|| Problem::Column(name(column).unwrap_or_default()))
    });
    let forms = forms.collect::<Result<Vec<Form>, _>>()?;
    let mut csv = String::new();
    line(&mut csv, columns.iter().map(|column| column.name()));
    for at in 0..reader.num_row_groups() {
        rows(reader.get_row_group(at)?.as_ref(), &forms, &mut csv)?;
    }
    Ok(csv)
}

fn rows(group: &dyn RowGroupReader, forms: &[Form], csv: &mut String) -> Result<(), Problem> {
    let mut readers = (0..forms.len())
        .map(|at| group.get_column_reader(at))
        .collect::<Result<Vec<ColumnReader>, _>>()?;
    let mut columns: Vec<Cells> = forms.iter().map(|_| Cells::default()).collect();
    loop {
        for ((reader, form), cells) in readers.iter_mut().zip(forms).zip(&mut columns) {
            cells.fill(reader, *form)?;
        }
        let count = columns.first().map_or(0, |cells| cells.ends.len());
        if columns.iter().any(|cells| cells.ends.len() != count) {
            return Err(ParquetError::General("columns of unequal length".to_owned()).into());
        }
        if count == 0 {
            return Ok(());
        }
        for row in 0..count {
            line(csv, columns.iter().map(|cells| cells.cell(row)));
        }
        // A file of a few bytes can hold one row a billion times.
        if csv.len() as u64 > LARGEST_FILE {
            return Err(Problem::TooLarge(csv.len() as u64));
        }
    }
}

fn line<'a>(csv: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            csv.push(',');
        }
        if cell.contains(['"', ',', ';', '\n', '\r']) {
            csv.push('"');
            csv.push_str(&cell.replace('"', "\"\""));
            csv.push('"');
        } else {
            csv.push_str(cell);
        }
    }
    csv.push('\n');
}

/// How the values of a column are written in a table.
#[derive(Clone, Copy)]
enum Form {
    Text,
    /// Numbers, true and false.
    Plain,
    Unsigned,
    /// With so many decimals.
    Decimal(u32),
    Day,
    /// A moment, of which the day counts; in so many parts of a day.
    Moment(i64),
}

impl Form {
    /// None of what no cell can hold.
    fn of(column: &ColumnDescriptor) -> Option<Self> {
        const SECONDS: i64 = 24 * 60 * 60;
        if column.max_rep_level() > 0 || column.path().parts().len() > 1 {
            return None;
        }
        let scale = u32::try_from(column.type_scale()).ok();
        let form = match (column.logical_type_ref(), column.converted_type()) {
            (Some(LogicalType::Decimal(_)), _) | (None, ConvertedType::DECIMAL) => {
                Self::Decimal(scale?)
            }
            (Some(LogicalType::Date), _) | (None, ConvertedType::DATE) => Self::Day,
            (Some(LogicalType::Timestamp(moment)), _) => Self::Moment(match moment.unit {
                TimeUnit::MILLIS => SECONDS * 1_000,
                TimeUnit::MICROS => SECONDS * 1_000_000,
                TimeUnit::NANOS => SECONDS * 1_000_000_000,
            }),
            (None, ConvertedType::TIMESTAMP_MILLIS) => Self::Moment(SECONDS * 1_000),
            (None, ConvertedType::TIMESTAMP_MICROS) => Self::Moment(SECONDS * 1_000_000),
            (Some(LogicalType::Integer(whole)), _) if !whole.is_signed => Self::Unsigned,
            (Some(LogicalType::Integer(_)), _) => Self::Plain,
            (
                None,
                ConvertedType::UINT_8
                | ConvertedType::UINT_16
                | ConvertedType::UINT_32
                | ConvertedType::UINT_64,
            ) => Self::Unsigned,
            (Some(LogicalType::String | LogicalType::Enum), _)
            | (None, ConvertedType::UTF8 | ConvertedType::ENUM) => Self::Text,
            (Some(LogicalType::Unknown), _) => Self::Plain,
            (
                None,
                ConvertedType::NONE
                | ConvertedType::INT_8
                | ConvertedType::INT_16
                | ConvertedType::INT_32
                | ConvertedType::INT_64,
            ) => match column.physical_type() {
                Type::BYTE_ARRAY => Self::Text,
                Type::INT96 | Type::FIXED_LEN_BYTE_ARRAY => return None,
                _ => Self::Plain,
            },
            _ => return None,
        };
        Some(form)
    }

    fn whole(self, value: i64, unsigned: u64, out: &mut String) -> Option<()> {
        match self {
            Self::Unsigned => write!(out, "{unsigned}").ok(),
            Self::Decimal(scale) => decimal(value.into(), scale, out),
            Self::Day => day(value, out),
            Self::Moment(parts) => day(value.div_euclid(parts), out),
            Self::Text | Self::Plain => write!(out, "{value}").ok(),
        }
    }

    fn bytes(self, value: &[u8], out: &mut String) -> Option<()> {
        if let Self::Decimal(scale) = self {
            let negative = value.first().is_some_and(|byte| byte & 0x80 != 0);
            let mut all = [if negative { 0xff } else { 0 }; 16];
            let from = all.len().checked_sub(value.len())?;
            all.get_mut(from..)?.copy_from_slice(value);
            return decimal(i128::from_be_bytes(all), scale, out);
        }
        out.push_str(str::from_utf8(value).ok()?);
        Some(())
    }
}

fn decimal(value: i128, scale: u32, out: &mut String) -> Option<()> {
    write!(out, "{}", Decimal::try_from_i128_with_scale(value, scale).ok()?.normalize()).ok()
}

/// `days` since the first of January 1970.
fn day(days: i64, out: &mut String) -> Option<()> {
    let first = Date::new(1970, 1, 1).ok()?;
    write!(out, "{}", first.checked_add(Span::new().try_days(days).ok()?).ok()?).ok()
}

/// The cells of a column, one behind the other.
#[derive(Default)]
struct Cells {
    text: String,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Cells {
    fn cell(&self, row: usize) -> &str {
        let start = row.checked_sub(1).and_then(|before| self.ends.get(before)).copied();
        let end = self.ends.get(row).copied().unwrap_or_default();
        self.text.get(start.unwrap_or_default()..end).unwrap_or_default()
    }

    /// The next rows; none where there are no more.
    fn fill(&mut self, reader: &mut ColumnReader, form: Form) -> Result<(), ParquetError> {
        self.text.clear();
        self.ends.clear();
        match reader {
            ColumnReader::BoolColumnReader(of) => {
                self.read(of, |value, out| write!(out, "{value}").ok())
            }
            ColumnReader::Int32ColumnReader(of) => self.read(of, |value, out| {
                form.whole((*value).into(), value.cast_unsigned().into(), out)
            }),
            ColumnReader::Int64ColumnReader(of) => {
                self.read(of, |value, out| form.whole(*value, value.cast_unsigned(), out))
            }
            // What is no number is how some programs write a blank.
            ColumnReader::FloatColumnReader(of) => {
                self.read(
                    of,
                    |value, out| {
                        if value.is_nan() { Some(()) } else { write!(out, "{value}").ok() }
                    },
                )
            }
            ColumnReader::DoubleColumnReader(of) => {
                self.read(
                    of,
                    |value, out| {
                        if value.is_nan() { Some(()) } else { write!(out, "{value}").ok() }
                    },
                )
            }
            ColumnReader::ByteArrayColumnReader(of) => {
                self.read(of, |value, out| form.bytes(value.data(), out))
            }
            ColumnReader::FixedLenByteArrayColumnReader(of) => {
                self.read(of, |value, out| form.bytes(value.data(), out))
            }
            ColumnReader::Int96ColumnReader(_) => {
                Err(ParquetError::General("moments of 96 bits".to_owned()))
            }
        }
    }

    fn read<T: DataType>(
        &mut self,
        reader: &mut ColumnReaderImpl<T>,
        show: impl Fn(&T::T, &mut String) -> Option<()>,
    ) -> Result<(), ParquetError> {
        let (mut values, mut levels) = (Vec::new(), Vec::new());
        let (rows, ..) = reader.read_records(BATCH, Some(&mut levels), None, &mut values)?;
        // Where no cell may be blank there are no levels.
        let is_blank = |row: usize| levels.get(row) == Some(&0);
        let mut values = values.iter();
        for row in 0..rows {
            if !is_blank(row) {
                let shown = values.next().and_then(|value| show(value, &mut self.text));
                shown.ok_or_else(|| ParquetError::General(format!("row {row}")))?;
            }
            self.ends.push(self.text.len());
        }
        Ok(())
    }
}
